package dev.touchstone.skill.calibration;

/**
 * The abilities at which integrals over ability are taken: equally spaced, weighted by the normal density, the weights scaled to
 * sum 1. For smooth curves that rule errs less than any figure we show: on LSAT6, 41, 61 and 121 nodes agree with each other and
 * with 41-point Gauss-Hermite to three decimals of the log likelihood. They reach further than the reference cohort does, since a group
 * one or two deviations abler stands on the same nodes; 61 of them lie a sixth apart, closer than an examinee's own error.
 */
final class Nodes {

    private static final double REACH = 5;

    private final double[] points;

    Nodes(int count) {
        points = new double[count];
        for (int i = 0; i < count; i++) {
            points[i] = REACH * (2.0 * i / (count - 1) - 1);
        }
    }

    int count() {
        return points.length;
    }

    double at(int node) {
        return points[node];
    }

    /** Logarithm of each node's weight in a group. */
    double[] logWeights(Calibrated.Group group) {
        double[] logs = new double[points.length];
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            double away = (points[i] - group.mean()) / group.deviation();
            logs[i] = -away * away / 2;
            sum += StrictMath.exp(logs[i]);
        }
        double scale = StrictMath.log(sum);
        for (int i = 0; i < logs.length; i++) {
            logs[i] -= scale;
        }
        return logs;
    }

    /** Mean and deviation of a group, from how many of its examinees are expected at each node. */
    Calibrated.Group group(double[] expected) {
        double count = 0;
        double mean = 0;
        for (int i = 0; i < points.length; i++) {
            count += expected[i];
            mean += expected[i] * points[i];
        }
        if (count == 0) {
            return Calibrated.Group.REFERENCE;
        }
        mean /= count;
        double variance = 0;
        for (int i = 0; i < points.length; i++) {
            variance += expected[i] * (points[i] - mean) * (points[i] - mean) / count;
        }
        return Calibrated.Group.within(mean, StrictMath.sqrt(variance));
    }
}
