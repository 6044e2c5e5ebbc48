package dev.touchstone.credential.web;

import dev.touchstone.credential.BadgeChecks;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;

/** Where anyone has a badge checked that they hold in hand. */
@Controller
@PreAuthorize("permitAll()")
class CheckController {

    private final BadgeChecks checks;
    private final CheckPatience patience;

    CheckController(BadgeChecks checks, CheckPatience patience) {
        this.checks = checks;
        this.patience = patience;
    }

    @GetMapping("/check")
    ResponseEntity<String> ask(HttpServletRequest request) {
        return new CheckPage(Visitor.of(request)).form().answer(HttpStatus.OK);
    }

    /** A file goes before text. */
    @PostMapping("/check")
    ResponseEntity<String> check(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String badge,
            HttpServletRequest request)
            throws IOException {
        CheckPage page = new CheckPage(Visitor.of(request));
        Optional<Duration> tooEarly = patience.before(request.getRemoteAddr());
        if (tooEarly.isPresent()) {
            return tooMany(page, tooEarly.get());
        }
        byte[] handedIn = file == null || file.isEmpty() ? badge.getBytes(StandardCharsets.UTF_8) : file.getBytes();
        if (handedIn.length == 0 || file == null && badge.isBlank()) {
            return page.refuses("check.nothing").answer(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page.result(checks.check(handedIn, page.visitor().locale())).answer(HttpStatus.OK);
    }

    @ExceptionHandler
    ResponseEntity<String> tooLarge(MaxUploadSizeExceededException problem, HttpServletRequest request) {
        return new CheckPage(Visitor.of(request)).refuses("check.large").answer(HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler
    ResponseEntity<String> unreadable(MultipartException problem, HttpServletRequest request) {
        return new CheckPage(Visitor.of(request)).refuses("check.broken").answer(HttpStatus.BAD_REQUEST);
    }

    private static ResponseEntity<String> tooMany(CheckPage page, Duration wait) {
        long seconds = Math.max(1, wait.toSeconds());
        ResponseEntity<String> told = page.refuses("check.many", seconds).answer(HttpStatus.TOO_MANY_REQUESTS);
        return ResponseEntity.status(told.getStatusCode())
                .headers(told.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .body(told.getBody());
    }
}
