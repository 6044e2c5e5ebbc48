package dev.touchstone.skill.calibration;

/**
 * The M-step of one family: Fisher scoring in (log a, b), and its dispersion.
 *
 * <p>With P = c + (1 − c)L, L the logistic of a(θ − b): dP/dz = (1 − c)L(1 − L), and dP/dz / (P(1 − P)) = L/P, which no tail makes
 * infinite.
 */
final class Maximisation {

    private static final int STEPS = 3;
    private static final int HALVES = 10;
    private static final double LARGEST_SLOPE_STEP = 0.5;
    private static final double LARGEST_DIFFICULTY_STEP = 1;

    /** Where P(1 − P) is smaller, one surprising score would outweigh all others. */
    private static final double LEAST_SPREAD = 1e-4;

    private final Priors priors;
    private final Nodes nodes;

    Maximisation(Priors priors, Nodes nodes) {
        this.priors = priors;
        this.nodes = nodes;
    }

    /** @return the larger of the changes of log a and b */
    double improve(int family, Estimates estimates, Counts counts) {
        if (!estimates.calibrated(family)) {
            return 0;
        }
        if (estimates.partial[family]) {
            estimates.weights[family] = Math.clamp(1 / dispersion(family, estimates, counts), 1, Estimates.HEAVIEST);
        }
        double logSlope = estimates.logSlopes[family];
        double difficulty = estimates.difficulties[family];
        for (int step = 0; step < STEPS; step++) {
            step(family, estimates, counts);
        }
        return Math.max(
                Math.abs(estimates.logSlopes[family] - logSlope),
                Math.abs(estimates.difficulties[family] - difficulty));
    }

    private void step(int family, Estimates estimates, Counts counts) {
        double slope = estimates.slope(family);
        double difficulty = estimates.difficulties[family];
        double guess = estimates.guesses[family];
        double bySlope = 0;
        double byDifficulty = 0;
        double slopes = 0;
        double difficulties = 0;
        double both = 0;
        for (int node = 0; node < nodes.count(); node++) {
            double away = nodes.at(node) - difficulty;
            double tail = StrictMath.exp(-slope * Math.abs(away));
            double rise = (away > 0 ? 1 : tail) / (1 + tail);
            double fall = (away > 0 ? tail : 1) / (1 + tail);
            double expected = guess + (1 - guess) * rise;
            double factor = rise / expected;
            int place = family * nodes.count() + node;
            double gap = (counts.scores[place] - counts.answers[place] * expected) * factor;
            double information = counts.answers[place] * factor * (1 - guess) * rise * fall;
            double toSlope = slope * away;
            bySlope += gap * toSlope;
            byDifficulty -= gap * slope;
            slopes += information * toSlope * toSlope;
            difficulties += information * slope * slope;
            both -= information * toSlope * slope;
        }
        double weight = estimates.weights[family];
        double logSlope = estimates.logSlopes[family];
        bySlope = weight * bySlope - (logSlope - priors.logSlope()) * priors.slopePrecision();
        byDifficulty = weight * byDifficulty - (difficulty - priors.difficulty()) * priors.difficultyPrecision();
        slopes = weight * slopes + priors.slopePrecision();
        difficulties = weight * difficulties + priors.difficultyPrecision();
        both *= weight;
        if (!estimates.ownSlope(family)) {
            move(family, estimates, counts, 0, byDifficulty / difficulties);
            return;
        }
        double determinant = slopes * difficulties - both * both;
        move(
                family,
                estimates,
                counts,
                (bySlope * difficulties - byDifficulty * both) / determinant,
                (byDifficulty * slopes - bySlope * both) / determinant);
    }

    /** Goes that way, and half as far as long as the parameters would fit worse; else rounds could swing to and fro for ever. */
    private void move(int family, Estimates estimates, Counts counts, double slopeStep, double difficultyStep) {
        // Without priors a family that everybody gets right tells nothing more far out; it stays where it is.
        if (!Double.isFinite(slopeStep) || !Double.isFinite(difficultyStep)) {
            return;
        }
        double logSlope = estimates.logSlopes[family];
        double difficulty = estimates.difficulties[family];
        double worth = worth(family, estimates, counts);
        double share = 1;
        for (int half = 0; half <= HALVES; half++) {
            estimates.place(
                    family,
                    logSlope + share * Math.clamp(slopeStep, -LARGEST_SLOPE_STEP, LARGEST_SLOPE_STEP),
                    difficulty + share * Math.clamp(difficultyStep, -LARGEST_DIFFICULTY_STEP, LARGEST_DIFFICULTY_STEP));
            if (worth(family, estimates, counts) >= worth) {
                return;
            }
            share /= 2;
        }
        estimates.place(family, logSlope, difficulty);
    }

    /** Expected logarithm of likelihood times priors. */
    private double worth(int family, Estimates estimates, Counts counts) {
        double slope = estimates.slope(family);
        double guess = estimates.guesses[family];
        double sum = 0;
        for (int node = 0; node < nodes.count(); node++) {
            double z = slope * (nodes.at(node) - estimates.difficulties[family]);
            int place = family * nodes.count() + node;
            sum += counts.scores[place] * LogChance.hit(guess, z)
                    + (counts.answers[place] - counts.scores[place]) * LogChance.miss(guess, z);
        }
        double ofSlope = estimates.logSlopes[family] - priors.logSlope();
        double ofDifficulty = estimates.difficulties[family] - priors.difficulty();
        return estimates.weights[family] * sum
                - ofSlope * ofSlope * priors.slopePrecision() / 2
                - ofDifficulty * ofDifficulty * priors.difficultyPrecision() / 2;
    }

    /**
     * Mean of (s − P)²/(P(1 − P)) over the answers, each averaged over where its examinee may stand. At a single estimate of the
     * ability it would count the error of that estimate as noise of the item.
     */
    private double dispersion(int family, Estimates estimates, Counts counts) {
        double slope = estimates.slope(family);
        double guess = estimates.guesses[family];
        double sum = 0;
        double answers = 0;
        for (int node = 0; node < nodes.count(); node++) {
            double z = slope * (nodes.at(node) - estimates.difficulties[family]);
            double expected = guess + (1 - guess) / (1 + StrictMath.exp(-z));
            double missed = 1 - expected;
            int place = family * nodes.count() + node;
            // (s − P)² = s(1 − P)² + (1 − s)P² − s(1 − s): sums of scores are enough.
            double squares = counts.scores[place] * missed * missed
                    + (counts.answers[place] - counts.scores[place]) * expected * expected
                    - counts.partial[place];
            sum += Math.max(0, squares) / Math.max(LEAST_SPREAD, expected * missed);
            answers += counts.answers[place];
        }
        return sum / answers;
    }
}
