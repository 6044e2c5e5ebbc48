package dev.touchstone.account;

import dev.touchstone.base.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Lets a personal API token speak for its owner, for this one request and without a session, as far as its scopes go. Nowhere else
 * are they asked for.
 */
class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ApiTokens tokens;
    private final HandlerExceptionResolver problems;

    BearerFilter(ApiTokens tokens, HandlerExceptionResolver problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    static boolean present(HttpServletRequest request) {
        return value(request) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String value = value(request);
        if (value == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Bearer> bearer = value.length() <= 100 ? tokens.bearer(value) : Optional.empty();
        if (bearer.isEmpty()) {
            problems.resolveException(request, response, null, new BadCredentialsException("Unknown or expired token"));
            return;
        }
        TokenScope needed = NeededScope.of(request);
        if (!bearer.get().scopes().contains(needed)) {
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "Bearer error=\"insufficient_scope\", scope=\"" + needed.word() + "\"");
            problems.resolveException(request, response, null, missing(needed));
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(bearer.get().authentication());
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private static Refused missing(TokenScope needed) {
        return new Refused(
                403,
                "scope-missing",
                "This token lacks the scope " + needed.word() + ". Make one that has it on your account page.");
    }

    private static @Nullable String value(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : null;
    }
}
