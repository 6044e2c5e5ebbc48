package dev.touchstone.skill.quality;

import java.util.Arrays;
import java.util.List;

/**
 * The true classes of things, and the skill of those who labelled them, from the labels alone: EM that starts from the shares of the
 * votes. A rater may label a thing more than once, or not at all.
 *
 * <p>Source: Dawid and Skene, Maximum likelihood estimation of observer error-rates using the EM algorithm, Applied Statistics 28
 * (1979).
 */
public final class DawidSkene {

    private static final int ROUNDS = 1000;
    private static final double TOLERANCE = 1e-7;

    private final int things;
    private final double[][][] confusion;
    private final double[] prevalence;
    private final double[][] posterior;
    private final List<Label> labels;
    private final double smoothing;
    private double logLikelihood;

    /** One label, each by its number from 0. */
    public record Label(int thing, int rater, int category) {}

    private DawidSkene(int things, int raters, int categories, List<Label> labels, double smoothing) {
        this.things = things;
        this.labels = labels;
        this.smoothing = smoothing;
        confusion = new double[raters][categories][categories];
        prevalence = new double[categories];
        posterior = new double[things][categories];
    }

    /**
     * @param labels at least one of each thing
     * @param smoothing labels that each rater is taken to have given to each pair of classes beforehand, 0 or more; above 0 nobody who
     *     labelled little counts as infallible
     * @throws IllegalArgumentException when a number is out of range or a thing has no label
     */
    public static Consensus of(int things, int raters, int categories, List<Label> labels, double smoothing) {
        for (Label label : labels) {
            if (!in(things, label.thing) || !in(raters, label.rater) || !in(categories, label.category)) {
                throw new IllegalArgumentException(label + " is not among " + things + " things, " + raters
                        + " raters and " + categories + " categories.");
            }
        }
        if (labels.stream().mapToInt(Label::thing).distinct().count() < things || !(smoothing >= 0)) {
            throw new IllegalArgumentException("Each thing needs a label, and smoothing is 0 or more.");
        }
        return new DawidSkene(things, raters, categories, List.copyOf(labels), smoothing).run();
    }

    private Consensus run() {
        labels.forEach(label -> posterior[label.thing][label.category]++);
        Arrays.stream(posterior).forEach(DawidSkene::scale);
        int round = 0;
        double change = Double.POSITIVE_INFINITY;
        while (round < ROUNDS && change > TOLERANCE) {
            weighRaters();
            change = weighThings();
            round++;
        }
        return new Consensus(prevalence, confusion, posterior, logLikelihood, round);
    }

    private void weighRaters() {
        Arrays.fill(prevalence, 0);
        for (double[] thing : posterior) {
            for (int truth = 0; truth < thing.length; truth++) {
                prevalence[truth] += thing[truth] / things;
            }
        }
        for (double[][] rater : confusion) {
            Arrays.stream(rater).forEach(row -> Arrays.fill(row, smoothing));
        }
        for (Label label : labels) {
            for (int truth = 0; truth < prevalence.length; truth++) {
                confusion[label.rater][truth][label.category] += posterior[label.thing][truth];
            }
        }
        for (double[][] rater : confusion) {
            Arrays.stream(rater).forEach(DawidSkene::scale);
        }
    }

    /** @return the largest change of a posterior */
    private double weighThings() {
        double[][] logs = new double[things][];
        for (int thing = 0; thing < things; thing++) {
            logs[thing] = Arrays.stream(prevalence).map(StrictMath::log).toArray();
        }
        for (Label label : labels) {
            for (int truth = 0; truth < prevalence.length; truth++) {
                logs[label.thing][truth] += StrictMath.log(confusion[label.rater][truth][label.category]);
            }
        }
        logLikelihood = 0;
        double change = 0;
        for (int thing = 0; thing < things; thing++) {
            double top = Arrays.stream(logs[thing]).max().orElse(0);
            double[] shares = Arrays.stream(logs[thing])
                    .map(log -> StrictMath.exp(log - top))
                    .toArray();
            logLikelihood += top + StrictMath.log(scale(shares));
            for (int truth = 0; truth < shares.length; truth++) {
                change = Math.max(change, Math.abs(shares[truth] - posterior[thing][truth]));
            }
            posterior[thing] = shares;
        }
        return change;
    }

    /** Scales to sum 1; where nothing is known, all alike. @return the sum before */
    private static double scale(double[] shares) {
        double sum = Arrays.stream(shares).sum();
        for (int i = 0; i < shares.length; i++) {
            shares[i] = sum == 0 ? 1.0 / shares.length : shares[i] / sum;
        }
        return sum;
    }

    private static boolean in(int count, int number) {
        return number >= 0 && number < count;
    }
}
