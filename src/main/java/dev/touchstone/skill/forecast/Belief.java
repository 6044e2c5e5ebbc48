package dev.touchstone.skill.forecast;

/**
 * What is believed of one learner in one skill: a Gaussian over four numbers, the true ability, the one before any practice, the one
 * that practice leads to, and the estimate that the filter holds. Practice and rest move it as they move simulated learners: an answer
 * brings the ability nearer to what can be reached, a day without takes a little of what was gained, and the estimate follows by the
 * gain of the filter. All of it is linear, so that means and covariances are exact.
 */
final class Belief {

    private static final int ABILITY = 0;
    private static final int START = 1;
    private static final int REACH = 2;
    private static final int ESTIMATE = 3;

    // How simulated learners are drawn and learn: CohortLearner and Growth.
    private static final double START_MEAN = -0.3;
    private static final double START_VARIANCE = 1;
    private static final double REACH_MEAN = 1;
    private static final double REACH_VARIANCE = 0.72;
    private static final double TALENT_VARIANCE = 0.36;
    private static final double LEARNED = 1.0 / 60;
    private static final double FORGOTTEN = 0.01;
    private static final double WANDER = 0.03 * 0.03;

    /** Half of the answers come from lessons, among items of one kind, where learners look abler by .3. */
    private static final double FLATTERY = 0.15;

    private final double[] mean;
    private final double[][] covariance;

    private Belief(double[] mean, double[][] covariance) {
        this.mean = mean;
        this.covariance = covariance;
    }

    /** Of someone who has answered nothing; the filter holds 0 of everybody. */
    static Belief ofNewcomer() {
        double[][] covariance = new double[4][4];
        covariance[ABILITY][ABILITY] = START_VARIANCE;
        covariance[START][START] = START_VARIANCE;
        covariance[ABILITY][START] = covariance[START][ABILITY] = START_VARIANCE;
        covariance[REACH][REACH] = REACH_VARIANCE;
        covariance[ABILITY][REACH] = covariance[REACH][ABILITY] = TALENT_VARIANCE;
        covariance[START][REACH] = covariance[REACH][START] = TALENT_VARIANCE;
        return new Belief(new double[] {START_MEAN, START_MEAN, REACH_MEAN, 0}, covariance);
    }

    Belief copy() {
        double[][] copied = new double[4][];
        for (int row = 0; row < 4; row++) {
            copied[row] = covariance[row].clone();
        }
        return new Belief(mean.clone(), copied);
    }

    /**
     * One answer.
     *
     * @param gain of the filter: the share of the difference that its estimate takes over
     * @param noise variance of what one answer says of the ability
     * @param rest days without practice that go with it
     */
    void answered(double gain, double noise, double rest) {
        double lost = FORGOTTEN * rest;
        becomes(ABILITY, 1 - LEARNED - lost, lost, LEARNED, 0, 0, WANDER);
        becomes(ESTIMATE, gain, 0, 0, 1 - gain, gain * FLATTERY, gain * gain * noise);
    }

    void rested(int days) {
        double left = StrictMath.pow(1 - FORGOTTEN, days);
        becomes(ABILITY, left, 1 - left, 0, 0, 0, 0);
    }

    /** The estimate is known: the rest of the belief follows. */
    void knows(double estimate) {
        double variance = covariance[ESTIMATE][ESTIMATE];
        if (variance == 0) {
            mean[ESTIMATE] = estimate;
            return;
        }
        double off = (estimate - mean[ESTIMATE]) / variance;
        double[] with = covariance[ESTIMATE].clone();
        for (int row = 0; row < 4; row++) {
            mean[row] += with[row] * off;
            for (int column = 0; column < 4; column++) {
                covariance[row][column] -= with[row] * with[column] / variance;
            }
        }
    }

    double estimate() {
        return mean[ESTIMATE];
    }

    /** Never below 0, whatever rounding says. */
    double estimateVariance() {
        return Math.max(0, covariance[ESTIMATE][ESTIMATE]);
    }

    /** One of the four becomes a sum of all, plus a constant and noise. */
    private void becomes(
            int which, double ability, double start, double reach, double estimate, double constant, double noise) {
        double[] next = new double[4];
        for (int column = 0; column < 4; column++) {
            next[column] = ability * covariance[ABILITY][column]
                    + start * covariance[START][column]
                    + reach * covariance[REACH][column]
                    + estimate * covariance[ESTIMATE][column];
        }
        double variance =
                ability * next[ABILITY] + start * next[START] + reach * next[REACH] + estimate * next[ESTIMATE];
        mean[which] = ability * mean[ABILITY]
                + start * mean[START]
                + reach * mean[REACH]
                + estimate * mean[ESTIMATE]
                + constant;
        for (int column = 0; column < 4; column++) {
            covariance[which][column] = covariance[column][which] = next[column];
        }
        covariance[which][which] = variance + noise;
    }
}
