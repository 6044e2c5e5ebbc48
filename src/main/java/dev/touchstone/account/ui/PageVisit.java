package dev.touchstone.account.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import dev.touchstone.account.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the request behind a page. */
@Component
class PageVisit implements Visit.Source {

    @Override
    public @Nullable Visit current() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        return request == null ? null : new Visit(request, VaadinServletResponse.getCurrent());
    }
}
