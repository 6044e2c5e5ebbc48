package dev.touchstone.skill.forecast;

/** The standard normal distribution. */
final class Normal {

    private Normal() {}

    /**
     * Φ: how likely a value below that is. Zelen and Severo's approximation (Abramowitz and Stegun 1964, 26.2.17), off by less than
     * 7.5e-8.
     */
    static double below(double value) {
        double t = 1 / (1 + 0.2316419 * Math.abs(value));
        double tail = StrictMath.exp(-value * value / 2)
                / StrictMath.sqrt(2 * Math.PI)
                * t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return value >= 0 ? 1 - tail : tail;
    }
}
