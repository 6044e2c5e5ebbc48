package dev.touchstone.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.ui.Markdown;
import dev.touchstone.base.ui.Reading;

/** A guide for those who connect a system. Programs speak English here, and so do the guides. */
@Route("guides/:guide")
@AnonymousAllowed
class GuideView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LANGUAGE = "en";

    private final Guides guides;
    private String title = "";

    GuideView(Guides guides) {
        this.guides = guides;
        addClassNames("ts-page", "guide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Guides.Guide guide = event.getRouteParameters()
                .get("guide")
                .flatMap(guides::find)
                .orElseThrow(() -> new NotFound("There is no such guide."));
        title = guide.title();
        Paragraph lead = new Paragraph(getTranslation("guide.lead"));
        lead.addClassName("ts-lead");
        Div head = new Div(Reading.marked(new H1(title), LANGUAGE), lead);
        head.addClassName("ts-page-head");
        removeAll();
        add(head, new Markdown(LANGUAGE, guide.text()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
