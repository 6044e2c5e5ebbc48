package dev.touchstone.skill.simulation;

import dev.touchstone.skill.irt.Ability;
import dev.touchstone.skill.irt.ItemCurve;
import java.util.SplittableRandom;

/**
 * The tracking benchmark: learners whose ability rises along a curve and wanders answer items of a bank in random order, and the
 * filter follows them. Items with a blind guess are scored 0 or 1, the others with partial credit.
 *
 * @param learners a round
 * @param tasks of each learner, no item twice
 * @param rounds with new learners; the figures are their mean, since those of one round of 2,000 scatter by .003
 */
public record TrackingSimulation(Bank bank, int learners, int tasks, int rounds) {

    /** Of an ability before the first task. */
    private static final double START_MEAN = -0.3;

    private static final double START_DEVIATION = 1;

    /** Of what a learner gains in the end; the gain itself is its absolute value. */
    private static final double GAIN_MEAN = 0.8;

    private static final double GAIN_DEVIATION = 0.5;

    /**
     * Tasks after which 63 % of the gain is there. The benchmark says that gains are exponential and not how fast; with a fifth of
     * its 60 tasks the losses of the oracle and of the constant mean come near its .515 and .682.
     */
    private static final double TIME_CONSTANT = 12;

    /** Of the random walk, each task. */
    private static final double WANDER = 0.03;

    /** Of partial credit around its expectation. */
    private static final double PRECISION = 6;

    /** What an answer with partial credit of that precision is worth: 1 / dispersion. */
    private static final double WEIGHT = 1 + PRECISION;

    private static final double DRIFT = 0.01;

    /** Items that nobody can miss are predicted as if one in a billion did: a loss stays finite. */
    private static final double SUREST = 1e-9;

    private static final double NINETEEN_OF_TWENTY = 1.96;

    public TrackingSimulation {
        if (learners < 1 || rounds < 1 || tasks < 1 || tasks > bank.items().size()) {
            throw new IllegalArgumentException("A bank of " + bank.items().size() + " items has no " + tasks
                    + " tasks for " + learners + " learners in " + rounds + " rounds.");
        }
    }

    /** As the benchmark has it: 2,000 learners, 60 tasks; five rounds. */
    public static TrackingSimulation usual(Bank bank) {
        return new TrackingSimulation(bank, 2_000, 60, 5);
    }

    public TrackingOutcome run(long seed) {
        var random = new SplittableRandom(seed);
        Sums all = new Sums();
        for (int round = 0; round < rounds; round++) {
            Sums sums = new Sums();
            for (int learner = 0; learner < learners; learner++) {
                follow(new Draws(random.split()), sums);
            }
            sums.addMeansTo(all, learners, tasks);
        }
        return new TrackingOutcome(
                all.loss / rounds,
                all.error / rounds,
                all.covered / rounds,
                all.oracle / rounds,
                all.constant / rounds,
                learners,
                tasks,
                rounds,
                seed);
    }

    private void follow(Draws draws, Sums sums) {
        double start = draws.normal(START_MEAN, START_DEVIATION);
        double gain = Math.abs(draws.normal(GAIN_MEAN, GAIN_DEVIATION));
        double wandered = 0;
        double truth = start;
        Ability belief = Ability.PRIOR;
        int[] order = new Order(bank.items().size(), draws).first(tasks);
        for (int task = 0; task < tasks; task++) {
            wandered += draws.normal(0, WANDER);
            truth = start + gain * (1 - StrictMath.exp(-task / TIME_CONSTANT)) + wandered;
            ItemCurve item = bank.items().get(order[task]);
            boolean choice = item.guess() > 0;
            double expected = item.expected(truth);
            double score = choice ? (draws.happens(expected) ? 1 : 0) : draws.beta(expected, PRECISION);
            belief = belief.after(DRIFT, 1);
            sums.loss += loss(item.expected(belief.mean()), score);
            sums.oracle += loss(expected, score);
            sums.score += score;
            belief = belief.answered(item, choice ? 1 : WEIGHT, score);
        }
        double off = belief.mean() - truth;
        sums.error += off * off;
        sums.covered += Math.abs(off) <= NINETEEN_OF_TWENTY * belief.error() ? 1 : 0;
    }

    private static double loss(double predicted, double score) {
        double sane = Math.clamp(predicted, SUREST, 1 - SUREST);
        return -score * StrictMath.log(sane) - (1 - score) * StrictMath.log1p(-sane);
    }

    private static final class Sums {
        private double loss;
        private double oracle;
        private double constant;
        private double score;
        private double error;
        private double covered;

        private void addMeansTo(Sums all, int learners, int tasks) {
            double answers = (double) learners * tasks;
            all.loss += loss / answers;
            all.oracle += oracle / answers;
            all.constant += TrackingSimulation.loss(score / answers, score / answers);
            all.error += StrictMath.sqrt(error / learners);
            all.covered += covered / learners;
        }
    }
}
