package dev.touchstone.skill.forecast;

import java.util.Arrays;
import java.util.List;

/**
 * How many of a group will be ready, each with a chance of their own: for each value of what they share a Poisson-binomial distribution,
 * and these mixed.
 *
 * @param of how many there are
 * @param mean how many are expected
 * @param low lower end of the 90 % interval: fewer are at most as likely as one in twenty
 * @param high upper end
 */
public record Crowd(int of, double mean, int low, int high) {

    private static final double OUTSIDE = 0.05;

    /** Up to here the distribution is exact, by adding one person after the other; above, its normal limit is as good. */
    private static final int EXACT = 1_000;

    /** @param chances of each person, as {@link Chances} gives them */
    public static Crowd of(List<double[]> chances) {
        double[] below = new double[chances.size() + 1];
        double mean = 0;
        for (int which = 0; which < Chances.CASES; which++) {
            double[] each = ofCase(chances, which);
            mean += Arrays.stream(each).sum() / Chances.CASES;
            double[] mass = each.length <= EXACT ? exact(each) : limit(each);
            double sum = 0;
            for (int ready = 0; ready < mass.length; ready++) {
                sum += mass[ready];
                below[ready] += sum / Chances.CASES;
            }
        }
        return new Crowd(chances.size(), mean, quantile(below, OUTSIDE), quantile(below, 1 - OUTSIDE));
    }

    private static double[] ofCase(List<double[]> chances, int which) {
        return chances.stream().mapToDouble(each -> each[which]).toArray();
    }

    private static double[] exact(double[] chances) {
        double[] mass = new double[chances.length + 1];
        mass[0] = 1;
        for (int person = 0; person < chances.length; person++) {
            for (int ready = person + 1; ready > 0; ready--) {
                mass[ready] = mass[ready] * (1 - chances[person]) + mass[ready - 1] * chances[person];
            }
            mass[0] *= 1 - chances[person];
        }
        return mass;
    }

    private static double[] limit(double[] chances) {
        double mean = Arrays.stream(chances).sum();
        double variance =
                Arrays.stream(chances).map(chance -> chance * (1 - chance)).sum();
        double deviation = Math.max(1e-9, StrictMath.sqrt(variance));
        double[] mass = new double[chances.length + 1];
        double before = 0;
        for (int ready = 0; ready <= chances.length; ready++) {
            double upTo = ready == chances.length ? 1 : Normal.below((ready + 0.5 - mean) / deviation);
            mass[ready] = upTo - before;
            before = upTo;
        }
        return mass;
    }

    /** The least number that at most so many exceed, rounding set aside. */
    private static int quantile(double[] below, double share) {
        int number = 0;
        while (number < below.length - 1 && below[number] <= share) {
            number++;
        }
        return number;
    }
}
