package dev.touchstone.base.web;

import dev.touchstone.base.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What a program calls a write of its own, so that sending it again does nothing twice. */
record IdempotencyKey(String value) {

    static final String HEADER = "Idempotency-Key";

    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{1,100}");
    private static final PathPattern AGENCIES = PathPatternParser.defaultInstance.parse("/api/v1/agencies/**");

    /**
     * The key of the request; empty if it brings none, or changes nothing of an agency.
     *
     * @throws Refused for a key that is none
     */
    static Optional<IdempotencyKey> of(HttpServletRequest request) {
        String sent = request.getHeader(HEADER);
        if (sent == null || !WRITES.contains(request.getMethod()) || !AGENCIES.matches(path(request))) {
            return Optional.empty();
        }
        if (!SHAPE.matcher(sent.strip()).matches()) {
            throw new Refused(
                    400,
                    "idempotency-key",
                    "An Idempotency-Key has 1 to 100 letters, digits or signs without blanks, such as a random UUID.");
        }
        return Optional.of(new IdempotencyKey(sent.strip()));
    }

    /** Equal for requests that ask for the same. */
    static String hash(HttpServletRequest request, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.join("\n", request.getMethod(), request.getRequestURI(), query(request), "")
                    .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String query(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).orElse("");
    }

    /** As controllers match it: an address spelled otherwise is the same address. */
    private static PathContainer path(HttpServletRequest request) {
        return ServletRequestPathUtils.parse(request).pathWithinApplication();
    }
}
