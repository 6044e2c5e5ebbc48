package dev.touchstone.grading.preference;

import dev.touchstone.grading.Answer;

/**
 * A point on the scale from "A is much better" to "B is much better".
 *
 * @param point 1 to 7; 4 is about the same, and 0 while nothing is chosen
 */
public record PreferenceAnswer(int point) implements Answer {

    static final int NOTHING = 0;
    public static final int FIRST = 1;
    public static final int TIE = 4;
    public static final int LAST = 7;

    /** Towards B from the middle of the scale: −3 to 3. */
    int towardsB() {
        return point - TIE;
    }

    public Side side() {
        return point < TIE ? Side.A : point == TIE ? Side.TIE : Side.B;
    }
}
