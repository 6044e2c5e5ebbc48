package dev.touchstone.credential.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * A door without sessions: these pages are the same for everyone. No cookie is read or set here and nothing is changed, so a
 * form sent by another page does no more than its sender could do from their own browser, and needs no CSRF token.
 */
@Configuration(proxyBeanMethods = false)
class PublicPageSecurity {

    /** Two style sheets and the mark of the house from here, forms to here, and nothing else. */
    private static final String CONTENT_SECURITY = "default-src 'none'; style-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @ConditionalOnWebApplication
    @Order(0)
    SecurityFilterChain publicPageRules(HttpSecurity http) {
        return http.securityMatcher(
                        "/verify",
                        "/verify/*",
                        "/check",
                        "/achievements/*",
                        "/credentials/*/badge.json",
                        "/credentials/*/badge.jwt",
                        "/credentials/*/badge.png",
                        "/credentials/*/certificate.pdf")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(PublicPageSecurity::headers)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), microphone=(), geolocation=()"))
                .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex"));
    }
}
