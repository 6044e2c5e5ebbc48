package dev.touchstone.grading.preference;

import java.util.Locale;

/**
 * What makes the worse answer look better.
 *
 * @param lures the side that someone takes who falls for it
 */
public record Trap(Kind kind, Side lures) {

    /** What the eye is caught by. */
    public enum Kind {
        LENGTH,
        POSITION,
        FLATTERY,
        TONE;

        /** The error type of someone who falls for it. */
        String error() {
            return switch (this) {
                case LENGTH -> "preference-length-bias";
                case POSITION -> "preference-position-bias";
                case FLATTERY -> "preference-flattery";
                case TONE -> "preference-tone";
            };
        }

        /** As it stands in gold. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
