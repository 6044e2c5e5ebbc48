package dev.touchstone.skill.calibration;

/**
 * Logarithms of P and 1 − P of a curve, written with exp(−|z|) so that neither tail runs over or loses its digits; z = a(θ − b), c the
 * guess.
 */
final class LogChance {

    private LogChance() {}

    static double hit(double guess, double z) {
        double tail = StrictMath.exp(-Math.abs(z));
        return guess == 0
                ? Math.min(z, 0) - StrictMath.log1p(tail)
                : StrictMath.log(guess + (1 - guess) * (z > 0 ? 1 : tail) / (1 + tail));
    }

    static double miss(double guess, double z) {
        return StrictMath.log1p(-guess) - Math.max(z, 0) - StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
    }
}
