package dev.touchstone.base.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The language a page is read in, and the mark for text in another one, so that screen readers pronounce it right. */
public final class Reading {

    private Reading() {}

    /** The language of the page that is being built. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    /** Marks the element with its language when that is not the reader's. */
    public static <T extends HasElement> T marked(T element, String language) {
        if (!Locale.forLanguageTag(language).getLanguage().equals(locale().getLanguage())) {
            element.getElement().setAttribute("lang", language);
        }
        return element;
    }

    /** A short text in its language. */
    public static Span span(String language, String text) {
        return marked(new Span(text), language);
    }
}
