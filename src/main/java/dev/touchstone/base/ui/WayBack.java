package dev.touchstone.base.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** The page to come back to after somebody has signed in or signed up. */
public final class WayBack {

    private WayBack() {}

    /** Before somebody is sent to the sign-in. @param path without a slash at its start */
    public static void keep(String path) {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        // What an earlier page asked for would be gone to first.
        new HttpSessionRequestCache().removeRequest(request, VaadinServletResponse.getCurrent());
        request.getHttpServletRequest()
                .getSession()
                .setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT, path);
    }
}
