package dev.touchstone.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.ParentLayout;

/** What happened, why, and the way on. */
@ParentLayout(MainLayout.class)
abstract class ErrorPage extends Section implements HasDynamicTitle {

    private final String key;

    ErrorPage(String key) {
        this.key = key;
        addClassName("error-page");
        add(
                new H1(getTranslation(key + ".title")),
                new Paragraph(getTranslation(key + ".text")),
                new Anchor(".", getTranslation("error.page.home")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(key + ".title");
    }
}
