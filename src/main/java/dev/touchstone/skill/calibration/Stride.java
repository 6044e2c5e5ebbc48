package dev.touchstone.skill.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shortens the long way of EM. Where answers tell much about abilities, EM moves the whole scale by tiny steps of ever the same
 * direction. From the last rounds this foresees the combination of their points whose step would be least, and goes there (Anderson
 * acceleration; Henderson and Varadhan, Damped Anderson acceleration for EM, Journal of Computational and Graphical Statistics 28,
 * 2019). Where that leads to a longer step instead, it returns to where EM stood and forgets. The place of rest is that of plain EM.
 */
final class Stride {

    private static final int MEMORY = 5;

    /** Further away the way bends too much to be foreseen. */
    private static final double NEAR = 0.1;

    private static final double BEARABLE = 2;
    private static final double RIDGE = 1e-10;

    private final List<double[]> points = new ArrayList<>();
    private final List<double[]> steps = new ArrayList<>();
    private double[] image = {};

    /**
     * @param point before a round of EM
     * @param after the point that the round has moved to
     * @param change the largest move in it
     * @return where the next round starts
     */
    double[] from(double[] point, double[] after, double change) {
        double[] step = minus(after, point);
        if (change > NEAR) {
            forget();
            return after;
        }
        if (!steps.isEmpty() && length(step) > BEARABLE * length(steps.getLast())) {
            forget();
            return image;
        }
        if (steps.size() > MEMORY) {
            points.removeFirst();
            steps.removeFirst();
        }
        points.add(point);
        steps.add(step);
        image = after;
        return combined();
    }

    private void forget() {
        points.clear();
        steps.clear();
    }

    private double[] combined() {
        int last = steps.size() - 1;
        double[][] changes = new double[last][];
        for (int i = 0; i < last; i++) {
            changes[i] = minus(steps.get(i + 1), steps.get(i));
        }
        double[] shares = leastSquares(changes, steps.get(last));
        if (!Arrays.stream(shares).allMatch(Double::isFinite)) {
            return image;
        }
        double[] next = image.clone();
        for (int i = 0; i < last; i++) {
            double[] moved = minus(points.get(i + 1), points.get(i));
            for (int k = 0; k < next.length; k++) {
                next[k] -= shares[i] * (moved[k] + changes[i][k]);
            }
        }
        return next;
    }

    /** The shares of the columns whose sum comes nearest to the target, by the normal equations. */
    private static double[] leastSquares(double[][] columns, double[] target) {
        int size = columns.length;
        double[][] rows = new double[size][size + 1];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                rows[i][j] = dot(columns[i], columns[j]);
            }
            rows[i][i] += RIDGE * rows[i][i] + Double.MIN_NORMAL;
            rows[i][size] = dot(columns[i], target);
        }
        // Symmetric and positive: elimination needs no other pivot than the diagonal.
        for (int i = 0; i < size; i++) {
            for (int below = i + 1; below < size; below++) {
                double times = rows[below][i] / rows[i][i];
                for (int j = i; j <= size; j++) {
                    rows[below][j] -= times * rows[i][j];
                }
            }
        }
        double[] shares = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double rest = rows[i][size];
            for (int j = i + 1; j < size; j++) {
                rest -= rows[i][j] * shares[j];
            }
            shares[i] = rest / rows[i][i];
        }
        return shares;
    }

    private static double[] minus(double[] one, double[] other) {
        double[] difference = new double[one.length];
        for (int i = 0; i < one.length; i++) {
            difference[i] = one[i] - other[i];
        }
        return difference;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double length(double[] vector) {
        return StrictMath.sqrt(dot(vector, vector));
    }
}
