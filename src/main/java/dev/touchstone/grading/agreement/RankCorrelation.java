package dev.touchstone.grading.agreement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How alike two orders of the same things are. Both measures run from −1, reversed, to 1, the same; they are empty when one
 * side is constant, which includes fewer than two things.
 */
public final class RankCorrelation {

    private RankCorrelation() {}

    /**
     * Kendall's tau-b: (C − D) / √((C + D + T<sub>x</sub>)(C + D + T<sub>y</sub>)), with C pairs in the same order, D in opposite
     * order, and T tied on one side alone. Time grows with the square of the number of things.
     *
     * <p>Source: Kendall, The treatment of ties in ranking problems, Biometrika 33 (1945).
     *
     * @throws IllegalArgumentException when the arrays differ in length or hold something that is no finite number
     */
    public static OptionalDouble tauB(double[] x, double[] y) {
        refuse(x, y);
        long agreeing = 0;
        long untiedInX = 0;
        long untiedInY = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                int inX = Double.compare(x[i] + 0.0, x[j] + 0.0);
                int inY = Double.compare(y[i] + 0.0, y[j] + 0.0);
                agreeing += (long) inX * inY;
                untiedInX += Math.abs(inX);
                untiedInY += Math.abs(inY);
            }
        }
        if (untiedInX == 0 || untiedInY == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(agreeing / (Math.sqrt(untiedInX) * Math.sqrt(untiedInY)));
    }

    /**
     * Spearman's rho: the correlation of the ranks; equal values share the mean of their ranks.
     *
     * <p>Source: Spearman, The proof and measurement of association between two things, American Journal of Psychology 15 (1904).
     *
     * @throws IllegalArgumentException when the arrays differ in length or hold something that is no finite number
     */
    public static OptionalDouble spearman(double[] x, double[] y) {
        refuse(x, y);
        double[] inX = ranks(x);
        double[] inY = ranks(y);
        // Ranks of n things have the mean (n + 1) / 2, ties or not.
        double mean = (x.length + 1) / 2.0;
        double together = 0;
        double ofX = 0;
        double ofY = 0;
        for (int i = 0; i < x.length; i++) {
            together += (inX[i] - mean) * (inY[i] - mean);
            ofX += (inX[i] - mean) * (inX[i] - mean);
            ofY += (inY[i] - mean) * (inY[i] - mean);
        }
        return ofX == 0 || ofY == 0 ? OptionalDouble.empty() : OptionalDouble.of(together / Math.sqrt(ofX * ofY));
    }

    private static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i] + 0.0))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        int start = 0;
        while (start < order.length) {
            int end = start;
            while (end + 1 < order.length && values[order[end + 1]] == values[order[start]]) {
                end++;
            }
            for (int i = start; i <= end; i++) {
                ranks[order[i]] = (start + end) / 2.0 + 1;
            }
            start = end + 1;
        }
        return ranks;
    }

    private static void refuse(double[] x, double[] y) {
        Paired.refuseUneven(x.length, y.length);
        Arrays.stream(x).forEach(Paired::refuseNoNumber);
        Arrays.stream(y).forEach(Paired::refuseNoNumber);
    }
}
