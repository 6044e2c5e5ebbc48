package dev.touchstone;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the house for a command that needs its database and services, and no pages. */
final class WithoutPages {

    /** Vaadin takes a web server for granted; without one it stays out. */
    private static final String NO_PAGES =
            "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig";

    private WithoutPages() {}

    static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Touchstone.class)
                .web(WebApplicationType.NONE)
                .properties(NO_PAGES)
                .run();
    }
}
