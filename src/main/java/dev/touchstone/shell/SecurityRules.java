package dev.touchstone.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/**
 * The door for people. Every address may be asked for, since each view says by annotation who may see it and an unknown
 * address deserves the not-found page; the machinery beside the views is closed.
 */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    /** Leaves scripts and styles to the page framework, which writes some of them into the page itself. */
    private static final String CONTENT_SECURITY =
            "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";

    /** What browsers may keep. */
    private static final String[] STATIC = {"/VAADIN/", "/js/", "/css/", "/images/", "/webjars/"};

    @Bean
    @ConditionalOnWebApplication
    @Order(2)
    SecurityFilterChain pageRules(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .requestMatchers("/js/**", "/css/**", "/images/**", "/webjars/**")
                        .permitAll())
                .headers(SecurityRules::headers)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        pages -> pages.loginView(SignInView.class)
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll))
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), microphone=(), geolocation=()"))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(
                                request -> Stream.of(STATIC).anyMatch(request.getRequestURI()::startsWith)),
                        new CacheControlHeadersWriter()))
                .withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <F extends HeaderWriterFilter> F postProcess(F filter) {
                        // Pages are served through a forward, which closes the answer before late headers are added.
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                });
    }

    /** The sign-in page is the only door for passwords: it counts tries and merges guests. */
    @Bean
    AuthenticationManager noOtherDoor() {
        return authentication -> {
            throw new BadCredentialsException("Sign in on the sign-in page");
        };
    }
}
