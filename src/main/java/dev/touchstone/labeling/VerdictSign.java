package dev.touchstone.labeling;

import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.grading.Verdict;

/** The shape and colour of a verdict. The shape alone tells them apart. */
enum VerdictSign {
    RIGHT(Icon.CHECK, "is-right"),
    NEAR(Icon.WAVE, "is-near"),
    WRONG(Icon.CROSS, "is-wrong"),
    MISSED(Icon.MISSED, "is-wrong"),
    EXTRA(Icon.EXTRA, "is-wrong");

    private final Icon icon;
    private final String className;

    VerdictSign(Icon icon, String className) {
        this.icon = icon;
        this.className = className;
    }

    static VerdictSign of(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> RIGHT;
            case NEAR -> NEAR;
            case WRONG -> WRONG;
            case MISSED -> MISSED;
            case EXTRA -> EXTRA;
        };
    }

    Span icon() {
        return icon.create();
    }

    String className() {
        return className;
    }
}
