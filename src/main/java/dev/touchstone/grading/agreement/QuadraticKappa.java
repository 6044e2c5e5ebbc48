package dev.touchstone.grading.agreement;

import java.util.OptionalDouble;

/**
 * Quadratic weighted kappa: agreement of two raters on whole steps of one scale, where a difference counts by its square.
 * κ<sub>w</sub> = 1 − Σ (i − j)² o<sub>ij</sub> / Σ (i − j)² e<sub>ij</sub>, with e<sub>ij</sub> the product of the raters' own
 * shares. From −1 to 1; 0 is chance. The number of steps of the scale cancels out.
 *
 * <p>The sum below is the expected square of a difference of two independent ratings, which is their variances and the square
 * of the distance of their means; so no matrix is needed, and a scale may have any number of steps.
 *
 * <p>Source: Cohen, Weighted kappa, Psychological Bulletin 70 (1968); Fleiss and Cohen (1973) for the weights.
 */
public final class QuadraticKappa {

    private QuadraticKappa() {}

    /**
     * @param first steps by the first rater, such as 1 to 5
     * @param second steps by the second, of the same things in the same order
     * @return empty when a rater is constant, which includes the empty set
     * @throws IllegalArgumentException when the arrays differ in length
     */
    public static OptionalDouble of(int[] first, int[] second) {
        Paired.refuseUneven(first.length, second.length);
        double ofFirst = variance(first);
        double ofSecond = variance(second);
        if (ofFirst == 0 || ofSecond == 0) {
            return OptionalDouble.empty();
        }
        double observed = 0;
        for (int i = 0; i < first.length; i++) {
            double apart = (double) first[i] - second[i];
            observed += apart * apart / first.length;
        }
        double means = mean(first) - mean(second);
        return OptionalDouble.of(1 - observed / (ofFirst + ofSecond + means * means));
    }

    private static double mean(int[] steps) {
        double sum = 0;
        for (int step : steps) {
            sum += step;
        }
        return steps.length == 0 ? 0 : sum / steps.length;
    }

    private static double variance(int[] steps) {
        double mean = mean(steps);
        double sum = 0;
        for (int step : steps) {
            sum += (step - mean) * (step - mean);
        }
        return steps.length == 0 ? 0 : sum / steps.length;
    }
}
