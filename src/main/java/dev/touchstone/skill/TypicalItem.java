package dev.touchstone.skill;

import dev.touchstone.skill.irt.ItemCurve;
import org.jspecify.annotations.Nullable;

/** What the items of somebody's latest answers were measured with, on average; nothing without an answer. */
record TypicalItem(
        @Nullable Double discrimination,
        @Nullable Double difficulty,
        @Nullable Double guess,
        @Nullable Double weight) {

    Measure measure() {
        return discrimination == null || difficulty == null || guess == null || weight == null
                ? new Measure(new ItemCurve(1, 0, 0), 1, 0)
                : new Measure(new ItemCurve(discrimination, difficulty, guess), weight, 0);
    }
}
