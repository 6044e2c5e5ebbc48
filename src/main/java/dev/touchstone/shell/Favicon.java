package dev.touchstone.shell;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Answers browsers that ask for an icon at the old address, as they do on pages that are no views. */
@Configuration(proxyBeanMethods = false)
class Favicon implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry addresses) {
        addresses.addRedirectViewController("/favicon.ico", "/images/touchstone.svg");
    }
}
