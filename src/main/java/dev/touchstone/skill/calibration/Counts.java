package dev.touchstone.skill.calibration;

import java.util.Arrays;

/**
 * What the E-step expects: of each family at each node how many answers, their sum of scores, and the sum of score × (1 − score),
 * which is 0 where all are right or wrong. Rows of nodes, one a family.
 */
final class Counts {

    final double[] answers;
    final double[] scores;
    final double[] partial;

    /** Of the examinees outside the reference cohort, how many at each node. */
    final double[] others;

    double logLikelihood;

    Counts(int families, int nodes) {
        answers = new double[families * nodes];
        scores = new double[families * nodes];
        partial = new double[families * nodes];
        others = new double[nodes];
    }

    void clear() {
        Arrays.fill(answers, 0);
        Arrays.fill(scores, 0);
        Arrays.fill(partial, 0);
        Arrays.fill(others, 0);
        logLikelihood = 0;
    }

    void add(Counts more) {
        add(answers, more.answers);
        add(scores, more.scores);
        add(partial, more.partial);
        add(others, more.others);
        logLikelihood += more.logLikelihood;
    }

    private static void add(double[] sums, double[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }
}
