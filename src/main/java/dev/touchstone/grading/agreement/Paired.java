package dev.touchstone.grading.agreement;

import java.util.List;

/** What two raters said of the same things in the same order. */
final class Paired {

    private Paired() {}

    /** @throws IllegalArgumentException when one rated more things than the other */
    static void refuseUneven(int first, int second) {
        if (first != second) {
            throw new IllegalArgumentException(
                    "Two raters must have rated the same things, not " + first + " and " + second + ".");
        }
    }

    static boolean isConstant(List<?> values) {
        return values.stream().distinct().count() < 2;
    }

    /** @throws IllegalArgumentException for a value that is no number */
    static void refuseNoNumber(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A rating must be a finite number, not " + value + ".");
        }
    }
}
