package dev.touchstone.base.web;

import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every REST problem is told as RFC 9457 problem details with a stable {@code code} and no inner workings. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail notFound(NotFound notFound) {
        return problem(HttpStatus.NOT_FOUND, "not-found", notFound.getMessage());
    }

    @ExceptionHandler
    ProblemDetail refused(Refused refused) {
        return problem(HttpStatusCode.valueOf(refused.status()), refused.code(), refused.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notSignedIn(AuthenticationException unknown) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .body(problem(
                        HttpStatus.UNAUTHORIZED,
                        "sign-in-needed",
                        "Sign in, or send a personal API token that is still valid."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException denied) {
        if (denied instanceof CsrfException) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN)
                    .body(
                            problem(
                                    HttpStatus.FORBIDDEN,
                                    "csrf-token-missing",
                                    "Send the value of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN, or use an API token."));
        }
        if (new AuthenticationTrustResolverImpl()
                .isAuthenticated(SecurityContextHolder.getContext().getAuthentication())) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN)
                    .body(problem(HttpStatus.FORBIDDEN, "not-allowed", "Your account may not do this."));
        }
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .body(problem(HttpStatus.UNAUTHORIZED, "sign-in-needed", "Sign in, or send a personal API token."));
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception bug) {
        LOG.error("A request failed for a reason nobody foresaw", bug);
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal",
                "Something went wrong on our side. It is logged; please try again.");
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem
                && (problem.getProperties() == null || !problem.getProperties().containsKey("code"))) {
            HttpStatus known = HttpStatus.resolve(status.value());
            problem.setProperty(
                    "code",
                    known == null
                            ? "problem"
                            : known.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return ResponseEntity.status(status).headers(headers).body(body);
    }

    private static ProblemDetail problem(HttpStatusCode status, String code, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setDetail(detail);
        problem.setProperty("code", code);
        return problem;
    }
}
