package dev.touchstone.base.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The one set of icons, drawn in {@code css/icons.css}. An icon is for the eye alone: words beside it carry the meaning. */
public enum Icon {
    CHECK,
    WAVE,
    CROSS,
    MISSED,
    EXTRA,
    LOCK,
    ARROW,
    BACK,
    LINK,
    BOOK,
    GLOBE,
    PERSON,
    SEARCH,
    PRINT,
    CLOCK,
    INFO,
    WARNING,
    CHEVRON,
    SLIDERS;

    /** A new icon in the size and colour of the text around it, hidden from screen readers. */
    public Span create() {
        Span icon = new Span();
        icon.addClassNames("ts-icon", "ts-icon-" + name().toLowerCase(Locale.ROOT));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
