package dev.touchstone.skill.forecast;

/**
 * How much one answer tells the filter, read from how far the variance has come down: item parameters improve with calibration, and a
 * forecast need not know how far that is. Fisher information, from a grid.
 */
final class Information {

    /** Variance that the filter adds before each answer. */
    static final double DRIFT = 0.01;

    private static final double LEAST = 0.03;
    private static final double STEP = 1.25;
    private static final int STEPS = 20;
    private static final int ANSWERS = 400;

    /** Variance by step and by answers. */
    private static final double[][] VARIANCES = variances();

    private Information() {}

    private static double[][] variances() {
        double[][] variances = new double[STEPS][ANSWERS + 1];
        for (int step = 0; step < STEPS; step++) {
            variances[step][0] = 1;
            for (int answers = 1; answers <= ANSWERS; answers++) {
                variances[step][answers] = after(variances[step][answers - 1], at(step));
            }
        }
        return variances;
    }

    static double at(int step) {
        return LEAST * StrictMath.pow(STEP, step);
    }

    /** The variance after one more answer. */
    static double after(double variance, double information) {
        double wider = Math.min(variance + DRIFT, Math.max(variance, 1));
        return wider / (1 + wider * information);
    }

    static int counted(long answers) {
        return (int) Math.min(answers, ANSWERS);
    }

    /** The least of the grid that explains the variance. */
    static int step(double variance, long answers) {
        int step = 0;
        while (step < STEPS - 1 && VARIANCES[step][counted(answers)] > variance) {
            step++;
        }
        return step;
    }

    /** The variance after so many answers of that information. */
    static double variance(int step, int answers) {
        return VARIANCES[step][answers];
    }
}
