package dev.touchstone.certification.integrity;

import java.util.Optional;

/**
 * How long an item usually takes. Times are close to lognormal (van der Linden, Journal of Educational and Behavioral Statistics 31,
 * 2006), so they are compared by their logarithms.
 *
 * @param mean seconds
 * @param logMean mean of the logarithms
 * @param logDeviation standard deviation of the logarithms, above 0
 */
public record Pace(double mean, double logMean, double logDeviation) {

    /** Fewer times say nothing. */
    public static final int FEWEST = 5;

    /** Shorter times differ by what the clock can tell, not by what people do. */
    private static final double SHORTEST = 0.1;

    public Pace {
        if (!(mean >= 0 && logDeviation > 0) || !Double.isFinite(logMean)) {
            throw new IllegalArgumentException(
                    "No pace has mean " + mean + ", log mean " + logMean + " and log deviation " + logDeviation + ".");
        }
    }

    /** @return empty where there are too few times, or all are the same */
    public static Optional<Pace> of(double[] seconds) {
        if (seconds.length < FEWEST) {
            return Optional.empty();
        }
        double sum = 0;
        double logs = 0;
        for (double time : seconds) {
            sum += time;
            logs += log(time);
        }
        double logMean = logs / seconds.length;
        double squares = 0;
        for (double time : seconds) {
            squares += (log(time) - logMean) * (log(time) - logMean);
        }
        double deviation = StrictMath.sqrt(squares / (seconds.length - 1));
        return deviation > 1e-9 ? Optional.of(new Pace(sum / seconds.length, logMean, deviation)) : Optional.empty();
    }

    /** How much faster than usual, in deviations; below 0 when slower. */
    double faster(double seconds) {
        return (logMean - log(seconds)) / logDeviation;
    }

    private static double log(double seconds) {
        return StrictMath.log(Math.max(seconds, SHORTEST));
    }
}
