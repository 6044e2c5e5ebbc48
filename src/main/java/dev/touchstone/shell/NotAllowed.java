package dev.touchstone.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The page is not for this person. */
@AnonymousAllowed
class NotAllowed extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    NotAllowed() {
        super("error.page.denied");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> problem) {
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
