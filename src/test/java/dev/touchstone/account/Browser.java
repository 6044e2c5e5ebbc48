package dev.touchstone.account;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A person's browser: keeps its session and its cookies from one visit to the next. */
public class Browser {

    private final List<Cookie> cookies = new ArrayList<>();
    private String address = "203.0.113." + (int) (Math.random() * 250);
    private MockHttpSession session = new MockHttpSession();

    public Browser at(String clientAddress) {
        address = clientAddress;
        return this;
    }

    /** What the page's script has written down. */
    Browser in(String zone) {
        cookies.removeIf(old -> old.getName().equals(WebSession.ZONE_COOKIE));
        cookies.add(new Cookie(WebSession.ZONE_COOKIE, zone));
        return this;
    }

    String sessionId() {
        return session.getId();
    }

    public MockHttpSession session() {
        return session;
    }

    /** The session ends, as overnight; the cookies stay. */
    Browser nextDay() {
        session = new MockHttpSession();
        return this;
    }

    public <T> T visit(Supplier<T> deed) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        request.setRemoteAddr(address);
        request.addPreferredLocale(Locale.ENGLISH);
        request.setCookies(cookies.toArray(Cookie[]::new));
        MockHttpServletResponse response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        SecurityContextHolder.clearContext();
        if (session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                instanceof SecurityContext context) {
            SecurityContextHolder.setContext(context);
        }
        try {
            return deed.get();
        } finally {
            for (Cookie cookie : response.getCookies()) {
                cookies.removeIf(old -> old.getName().equals(cookie.getName()));
                if (cookie.getMaxAge() != 0) {
                    cookies.add(cookie);
                }
            }
            SecurityContextHolder.clearContext();
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
