package dev.touchstone.notice.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** A door without sessions: mail programs bring neither cookies nor a CSRF token, and no cookie opens anything here. */
@Configuration(proxyBeanMethods = false)
class UnsubscribeSecurity {

    @Bean
    @ConditionalOnWebApplication
    @Order(0)
    SecurityFilterChain unsubscribeRules(HttpSecurity http) {
        return http.securityMatcher("/unsubscribe/*")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
