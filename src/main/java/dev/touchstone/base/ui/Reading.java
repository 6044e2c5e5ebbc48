package dev.touchstone.base.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Marks text in another language than the reader's, so that screen readers pronounce it right. */
public final class Reading {

    private Reading() {}

    /** Marks the element with its language when that is not the reader's. @param language BCP 47 tag */
    public static <T extends HasElement> T marked(T element, String language) {
        String reader = Words.here().locale().getLanguage();
        if (!Locale.forLanguageTag(language).getLanguage().equals(reader)) {
            element.getElement().setAttribute("lang", language);
        }
        return element;
    }

    /** A short text in its language. */
    public static Span span(String language, String text) {
        return marked(new Span(text), language);
    }
}
