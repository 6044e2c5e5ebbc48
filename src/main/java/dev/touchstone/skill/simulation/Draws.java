package dev.touchstone.skill.simulation;

import java.util.random.RandomGenerator;

/** Draws from the distributions that the simulations need. */
record Draws(RandomGenerator random) {

    double normal(double mean, double deviation) {
        return random.nextGaussian(mean, deviation);
    }

    double between(double least, double most) {
        return random.nextDouble(least, most);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /**
     * Beta(mean·precision, (1 − mean)·precision), from two gammas.
     *
     * @param mean above 0 and below 1
     * @param precision above 0; the variance is mean·(1 − mean) / (1 + precision)
     */
    double beta(double mean, double precision) {
        double left = gamma(mean * precision);
        double right = gamma((1 - mean) * precision);
        // Both are 0 only when both shapes are so small that the smallest double is too large for them.
        return left + right == 0 ? mean : left / (left + right);
    }

    /** Gamma of that shape and scale 1 (Marsaglia and Tsang 2000; below 1 by their boost). */
    double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * StrictMath.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = StrictMath.pow(1 + c * x, 3);
            double u = 1 - random.nextDouble();
            if (v > 0 && StrictMath.log(u) < x * x / 2 + d * (1 - v + StrictMath.log(v))) {
                return d * v;
            }
        }
    }
}
