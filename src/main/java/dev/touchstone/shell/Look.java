package dev.touchstone.shell;

import com.vaadin.flow.component.page.ColorScheme;
import java.util.Locale;

/** Pages by day, by night, or as the device has it. */
enum Look {
    SYSTEM(ColorScheme.Value.SYSTEM),
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK);

    private final ColorScheme.Value scheme;

    Look(ColorScheme.Value scheme) {
        this.scheme = scheme;
    }

    ColorScheme.Value scheme() {
        return scheme;
    }

    /** The word kept in the browser. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The look kept under that word; anything unknown leaves the choice to the device. */
    static Look of(String word) {
        for (Look look : values()) {
            if (look.word().equals(word)) {
                return look;
            }
        }
        return SYSTEM;
    }
}
