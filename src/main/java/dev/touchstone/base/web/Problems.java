package dev.touchstone.base.web;

import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every REST problem is told as RFC 9457 problem details with a stable {@code code} and no inner workings. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail notFound(NotFound notFound) {
        return problem(HttpStatus.NOT_FOUND.value(), "not-found", notFound.getMessage());
    }

    @ExceptionHandler
    ProblemDetail refused(Refused refused) {
        return problem(refused.status(), refused.code(), refused.getMessage());
    }

    private static ProblemDetail problem(int status, String code, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setDetail(detail);
        problem.setProperty("code", code);
        return problem;
    }
}
