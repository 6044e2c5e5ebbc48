package dev.touchstone.shell;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** The page a person was on the way to when the sign-in came between. */
final class WantedPage {

    private WantedPage() {}

    /** An address within this installation, relative to its start page; empty for the start page itself. */
    static String find() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (request == null) {
            return "";
        }
        return typed(request)
                .or(() -> clicked(request))
                .filter(WantedPage::ours)
                .orElse("");
    }

    /** Asked for with an address: kept by Spring Security. Only the path counts, never the host. */
    private static Optional<String> typed(VaadinServletRequest request) {
        return Optional.ofNullable(
                        new HttpSessionRequestCache().getRequest(request, VaadinServletResponse.getCurrent()))
                .map(saved -> URI.create(saved.getRedirectUrl()))
                .map(saved ->
                        saved.getRawPath().substring(request.getContextPath().length()))
                .map(path -> path.replaceFirst("^/+", ""));
    }

    /** Reached from another page: kept by the page framework. */
    private static Optional<String> clicked(VaadinServletRequest request) {
        HttpSession session = request.getHttpServletRequest().getSession(false);
        return Optional.ofNullable(session)
                .map(known -> (String) known.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT));
    }

    private static boolean ours(String path) {
        return !path.startsWith("/") && !path.contains(":") && !path.contains("\\");
    }
}
