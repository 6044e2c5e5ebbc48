package dev.touchstone.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.NotFound;

/** The page is there, the thing on it is not, or not for this person. */
@AnonymousAllowed
class NothingHere extends ErrorPage implements HasErrorParameter<NotFound> {

    NothingHere() {
        super("error.page.missing");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> problem) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
