package dev.touchstone.skill.forecast;

/**
 * Where somebody stands in one skill, and how they practise it.
 *
 * @param mean of the estimate
 * @param variance of the estimate after the last answer, above 0
 * @param answers that count, 1 or more
 * @param away days since the last answer
 */
public record Learning(double mean, double variance, long answers, int away, Pace pace) {

    public Learning {
        if (!(variance > 0) || answers < 1 || away < 0) {
            throw new IllegalArgumentException(
                    "No standing has the variance " + variance + " after " + answers + " answers");
        }
    }
}
