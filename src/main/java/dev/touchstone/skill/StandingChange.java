package dev.touchstone.skill;

import org.jspecify.annotations.Nullable;

/**
 * What one piece of evidence did to a standing.
 *
 * @param counted whether the answer counted: a later answer to an item does not
 * @param before level shown before it, or null below the first
 * @param now level shown after it, or null below the first
 */
public record StandingChange(
        boolean counted, @Nullable String before, @Nullable String now) {

    static final StandingChange NONE = new StandingChange(false, null, null);
}
