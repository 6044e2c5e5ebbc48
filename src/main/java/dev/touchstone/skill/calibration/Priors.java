package dev.touchstone.skill.calibration;

/**
 * What is believed of discriminations and difficulties before the answers: log a ~ N, b ~ N. They keep a family finite that
 * everybody gets right, and a family with few answers near the others (Mislevy, Bayes modal estimation in item response models,
 * Psychometrika 51, 1986).
 *
 * @param logSlope mean of log a
 * @param slopeDeviation of log a, above 0; infinite means no prior
 * @param difficulty mean of b
 * @param difficultyDeviation of b, above 0; infinite means no prior
 */
public record Priors(double logSlope, double slopeDeviation, double difficulty, double difficultyDeviation) {

    public static final Priors USUAL = new Priors(StrictMath.log(1.1), 0.5, 0, 1.5);

    /** Plain maximum likelihood. */
    public static final Priors NONE = new Priors(0, Double.POSITIVE_INFINITY, 0, Double.POSITIVE_INFINITY);

    public Priors {
        if (!(slopeDeviation > 0 && difficultyDeviation > 0)
                || !Double.isFinite(logSlope)
                || !Double.isFinite(difficulty)) {
            throw new IllegalArgumentException("Priors have finite means and deviations above 0.");
        }
    }

    double slopePrecision() {
        return 1 / (slopeDeviation * slopeDeviation);
    }

    double difficultyPrecision() {
        return 1 / (difficultyDeviation * difficultyDeviation);
    }
}
