package dev.touchstone.skill.simulation;

import dev.touchstone.skill.irt.ItemCurve;

/** What the product knows of its items when it judges an answer. */
public enum Knowledge {
    /** Nothing but the author's guess of their difficulty: so every item begins. */
    GUESSED,
    /** Their curves; partial credit counts like an answer right or wrong, as long as its dispersion is unknown. */
    CURVES,
    /** Their curves and the dispersion of their partial credit. */
    CALIBRATED;

    ItemCurve curve(CohortItem item) {
        return this == GUESSED ? item.guessed() : item.curve();
    }

    double weight(CohortItem item) {
        return this == CALIBRATED ? item.weight() : 1;
    }
}
