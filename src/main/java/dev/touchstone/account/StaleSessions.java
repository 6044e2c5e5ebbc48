package dev.touchstone.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions that were opened with a password that has been replaced since, on any node, or whose roles have changed. The
 * next request starts a new one.
 */
@Configuration(proxyBeanMethods = false)
class StaleSessions {

    private static final List<String> STATIC = List.of("/VAADIN/", "/js/", "/css/", "/images/", "/webjars/");

    /** Right after Spring Security, which stands at -100. */
    private static final int AFTER_SECURITY = -99;

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> staleSessionFilter(WebSession session, People people) {
        FilterRegistrationBean<OncePerRequestFilter> filter = new FilterRegistrationBean<>(new Check(session, people));
        filter.setOrder(AFTER_SECURITY);
        return filter;
    }

    private static final class Check extends OncePerRequestFilter {

        private final WebSession session;
        private final People people;

        Check(WebSession session, People people) {
            this.session = session;
            this.people = people;
        }

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            String path = request.getRequestURI();
            return STATIC.stream().anyMatch(path::startsWith);
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (session.signedIn().filter(this::stale).isPresent()) {
                HttpSession old = request.getSession(false);
                if (old != null) {
                    old.invalidate();
                }
                SecurityContextHolder.clearContext();
            }
            chain.doFilter(request, response);
        }

        private boolean stale(SignedIn person) {
            Optional<Person> found = people.findById(person.personId())
                    .filter(row -> SignedIn.of(row).equals(person));
            found.ifPresent(session::meet);
            return found.isEmpty();
        }
    }
}
