package dev.touchstone.grading.preference;

import java.util.Locale;

/** Which of the two answers is better. */
public enum Side {
    A,
    TIE,
    B;

    /** As the shares of a contested item name it: {@code a}, {@code tie} or {@code b}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in gold: {@code a}, {@code b}. */
    static Side of(String slug) {
        return switch (slug) {
            case "a" -> A;
            case "b" -> B;
            default -> throw new IllegalArgumentException("\"" + slug + "\" is no answer; use a or b.");
        };
    }
}
