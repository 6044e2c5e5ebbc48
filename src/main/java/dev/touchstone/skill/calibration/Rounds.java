package dev.touchstone.skill.calibration;

/** The rounds of EM of one calibration. */
final class Rounds {

    private final Settings settings;
    private final Estimates estimates;
    private final Nodes nodes;
    private final Expectation expectation;
    private final Maximisation maximisation;
    private final Workers workers;
    private final Progress progress;
    private final Stride stride = new Stride();

    private int round;
    private double change = Double.POSITIVE_INFINITY;

    Rounds(Settings settings, Responses responses, Estimates estimates, Workers workers, Progress progress) {
        this.settings = settings;
        this.estimates = estimates;
        this.workers = workers;
        this.progress = progress;
        nodes = new Nodes(settings.nodes());
        expectation = new Expectation(responses, nodes, estimates.families());
        maximisation = new Maximisation(settings.priors(), nodes);
    }

    Calibrated run() throws InterruptedException {
        while (goOn()) {
            double[] before = estimates.point();
            double[] after = next();
            if (goOn()) {
                estimates.moveTo(stride.from(before, after, change));
            }
        }
        double logLikelihood = expectation.of(estimates, workers).logLikelihood;
        return new Calibrated(estimates.fits(), estimates.others, round, settled(), logLikelihood);
    }

    private boolean goOn() {
        return !settled() && round < settings.rounds();
    }

    private boolean settled() {
        return change <= settings.tolerance();
    }

    /** @return the point after one more round */
    private double[] next() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("Calibration was stopped after round " + round + ".");
        }
        Counts counts = expectation.of(estimates, workers);
        Calibrated.Group others = nodes.group(counts.others);
        double ofFamilies =
                workers.ranges(estimates.families(), family -> maximisation.improve(family, estimates, counts));
        double ofOthers = Math.max(
                Math.abs(others.mean() - estimates.others.mean()),
                Math.abs(others.deviation() - estimates.others.deviation()));
        estimates.others = others;
        change = Math.max(ofFamilies, ofOthers);
        progress.round(++round, change);
        return estimates.point();
    }
}
