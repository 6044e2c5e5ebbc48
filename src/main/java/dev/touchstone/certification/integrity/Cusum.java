package dev.touchstone.certification.integrity;

/**
 * A one-sided cumulative sum that notices a lasting rise of something usually about N(0, 1): S ← max(0, S + z − .5), above 5 it has
 * risen. Without a rise that happens once in about 930 steps.
 *
 * <p>Source: Page, Continuous inspection schemes, Biometrika 41 (1954); Montgomery, Introduction to Statistical Quality Control, on
 * k = .5 and h = 5.
 */
final class Cusum {

    private static final double ALLOWANCE = 0.5;
    private static final double LIMIT = 5;

    private double sum;
    private int since;

    void add(double z, int step) {
        if (sum == 0) {
            since = step;
        }
        sum = Math.max(0, sum + z - ALLOWANCE);
    }

    boolean risen() {
        return sum > LIMIT;
    }

    /** The step after which the sum last stood at 0: where the rise likely began. */
    int since() {
        return since;
    }

    double sum() {
        return sum;
    }
}
