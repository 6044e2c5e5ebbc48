package dev.touchstone.skill.irt;

import java.util.Arrays;

/**
 * What is believed of one ability after answers scored 0 or 1, on a grid: the distribution itself and not, as {@link Ability}
 * has it, a Gaussian near it. For exams, where an ability stands still and a decision hangs on the tail (expected a posteriori,
 * Bock and Mislevy 1982). 161 points from −4 to 4, prior N(0, 1), D = 1. Immutable.
 */
public final class Posterior {

    static final int POINTS = 161;
    private static final int MIDDLE = POINTS / 2;
    private static final double POINTS_IN_ONE = 20;

    /** What is believed before the first answer. */
    public static final Posterior PRIOR = prior();

    private final double[] mass;

    /** @param mass of each point, together 1 */
    private Posterior(double[] mass) {
        this.mass = mass;
    }

    private static Posterior prior() {
        double[] mass = new double[POINTS];
        for (int point = 0; point < POINTS; point++) {
            mass[point] = StrictMath.exp(-ability(point) * ability(point) / 2);
        }
        return new Posterior(scaled(mass, Arrays.stream(mass).sum()));
    }

    /** What is believed after one more answer. One that no ability on the grid could give says nothing. */
    public Posterior answered(ItemCurve item, boolean right) {
        return answered(new PointCurve(item), right);
    }

    /** The same, to the last digit, with a curve that was computed before. */
    public Posterior answered(PointCurve item, boolean right) {
        double[] next = new double[POINTS];
        double sum = 0;
        for (int point = 0; point < POINTS; point++) {
            double expected = item.expected(point);
            next[point] = mass[point] * (right ? expected : 1 - expected);
            sum += next[point];
        }
        return sum == 0 ? this : new Posterior(scaled(next, sum));
    }

    private static double[] scaled(double[] mass, double sum) {
        for (int point = 0; point < POINTS; point++) {
            mass[point] /= sum;
        }
        return mass;
    }

    /** The estimate. */
    public double mean() {
        double mean = 0;
        for (int point = 0; point < POINTS; point++) {
            mean += mass[point] * ability(point);
        }
        return mean;
    }

    /** Standard deviation: the standard error of the estimate. */
    public double error() {
        double mean = mean();
        double variance = 0;
        for (int point = 0; point < POINTS; point++) {
            double off = ability(point) - mean;
            variance += mass[point] * off * off;
        }
        return StrictMath.sqrt(variance);
    }

    /** How likely the ability lies above the cut, 0 to 1; a point that equals the cut counts with half its mass. */
    public double above(double cut) {
        double above = 0;
        for (int point = POINTS - 1; point >= 0 && ability(point) >= cut; point--) {
            above += ability(point) == cut ? mass[point] / 2 : mass[point];
        }
        return above;
    }

    /**
     * The ability that a share of what is believed lies below: where {@link #above} is 1 − share. Between two points the mass is
     * spread evenly, so half of a point's mass lies below it, as {@link #above} has it.
     *
     * @param share above 0 and below 1
     * @return −4 to 4
     */
    public double quantile(double share) {
        double below = mass[0] / 2;
        if (share <= below) {
            return ability(0);
        }
        for (int point = 1; point < POINTS; point++) {
            double step = (mass[point - 1] + mass[point]) / 2;
            if (share <= below + step) {
                return ability(point - 1) + (share - below) / step / POINTS_IN_ONE;
            }
            below += step;
        }
        return ability(POINTS - 1);
    }

    /** Divided, not multiplied, so that a cut with two decimals equals its point. */
    static double ability(int point) {
        return (point - MIDDLE) / POINTS_IN_ONE;
    }
}
