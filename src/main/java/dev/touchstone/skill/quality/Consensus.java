package dev.touchstone.skill.quality;

/** What {@link DawidSkene} makes of labels: how likely each class of each thing is, and how each rater labels. */
public final class Consensus {

    private final double[] prevalence;
    private final double[][][] confusion;
    private final double[][] posterior;
    private final double logLikelihood;
    private final int rounds;

    Consensus(double[] prevalence, double[][][] confusion, double[][] posterior, double logLikelihood, int rounds) {
        this.prevalence = prevalence;
        this.confusion = confusion;
        this.posterior = posterior;
        this.logLikelihood = logLikelihood;
        this.rounds = rounds;
    }

    /** Share of things of that class. */
    public double prevalence(int category) {
        return prevalence[category];
    }

    /** How often that rater says the one class of a thing that is of the other. */
    public double confusion(int rater, int truth, int said) {
        return confusion[rater][truth][said];
    }

    /** How likely the thing is of that class. */
    public double posterior(int thing, int category) {
        return posterior[thing][category];
    }

    /** The likeliest class of a thing; the lowest of equal ones. */
    public int label(int thing) {
        int best = 0;
        for (int category = 1; category < prevalence.length; category++) {
            best = posterior[thing][category] > posterior[thing][best] ? category : best;
        }
        return best;
    }

    /** Natural logarithm of the likelihood of all labels. */
    public double logLikelihood() {
        return logLikelihood;
    }

    public int rounds() {
        return rounds;
    }
}
