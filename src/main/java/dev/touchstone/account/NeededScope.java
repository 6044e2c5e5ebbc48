package dev.touchstone.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The one scope that a token needs for a request, by its address and method alone. */
final class NeededScope {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final PathPattern AGENCIES = pattern("/api/v1/agencies/**");
    private static final PathPattern LIVE_ANSWERS = pattern("/api/v1/agencies/{agency}/live/**");

    private NeededScope() {}

    /** Addresses are read as controllers read them, so that another spelling of one needs no other scope. */
    static TokenScope of(HttpServletRequest request) {
        return of(request.getMethod(), ServletRequestPathUtils.parse(request).pathWithinApplication());
    }

    static TokenScope of(String method, PathContainer path) {
        if (!AGENCIES.matches(path)) {
            return TokenScope.OWN;
        }
        if (READS.contains(method)) {
            return TokenScope.AGENCY_READ;
        }
        return LIVE_ANSWERS.matches(path) ? TokenScope.LIVE_WRITE : TokenScope.AGENCY_WRITE;
    }

    private static PathPattern pattern(String address) {
        return PathPatternParser.defaultInstance.parse(address);
    }
}
