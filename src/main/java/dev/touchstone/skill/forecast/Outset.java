package dev.touchstone.skill.forecast;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where a forecast begins in one skill.
 *
 * @param answers that count, 0 for a skill that has not been begun
 * @param step of {@link Information}: what an answer tells
 */
record Outset(double mean, double variance, int answers, int away, int step, Pace pace) {

    static Outset of(Learning learning) {
        return new Outset(
                learning.mean(),
                learning.variance(),
                Information.counted(learning.answers()),
                learning.away(),
                Information.step(learning.variance(), learning.answers()),
                learning.pace());
    }

    /** In a skill that somebody has not begun, who practises others that are asked: it will be practised as they are. */
    static Outset beside(List<Learning> others) {
        return new Outset(
                0,
                1,
                0,
                0,
                (int) Math.round(mean(others, other -> Information.step(other.variance(), other.answers()))),
                new Pace(
                        (int) Math.round(mean(others, other -> other.pace().days())),
                        mean(others, other -> other.pace().answers())));
    }

    private static double mean(List<Learning> learnings, ToDoubleFunction<Learning> what) {
        return learnings.stream().mapToDouble(what).average().orElseThrow();
    }
}
