package dev.touchstone.account;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * The door for programs, who also fetch the pictures of their items. A bearer token needs neither session nor CSRF token; a
 * page's session needs the CSRF token. What a caller may do is said at each method; a refusal is told as problem details
 * and never redirects.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(jsr250Enabled = true)
class ApiSecurity {

    @Bean
    @ConditionalOnWebApplication
    @Order(1)
    SecurityFilterChain apiRules(
            HttpSecurity http,
            ApiTokens tokens,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        AuthenticationEntryPoint notSignedIn =
                (request, response, problem) -> problems.resolveException(request, response, null, problem);
        AccessDeniedHandler denied =
                (request, response, problem) -> problems.resolveException(request, response, null, problem);
        return http.securityMatcher(
                        "/api/**", "/pictures/**", "/credentials/status/**", "/.well-known/did.json", "/did.json")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> forSessionsOnly(csrf.spa()))
                .addFilterBefore(new BearerFilter(tokens, problems), UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(notSignedIn).accessDeniedHandler(denied))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Nobody reads how long each filter took, and each request would pay for the telling. */
    @Bean
    SecurityObservationSettings noTimesOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    private static void forSessionsOnly(CsrfConfigurer<HttpSecurity> csrf) {
        csrf.ignoringRequestMatchers(BearerFilter::present);
    }
}
