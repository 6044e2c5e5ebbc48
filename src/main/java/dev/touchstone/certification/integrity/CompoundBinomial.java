package dev.touchstone.certification.integrity;

import java.util.Arrays;

/** How many of several events happen, when each has a chance of its own: the compound, or generalized, binomial distribution. */
final class CompoundBinomial {

    private final double[] mass;

    /** @param most events at a time */
    CompoundBinomial(int most) {
        mass = new double[most + 1];
    }

    /**
     * How likely at least so many happen, computed exactly, one event after the other. The upper tail is kept as a sum of small
     * numbers, so that it is right to the last digits however small it is.
     *
     * @param chances of the first {@code events} events, 0 to 1 each
     */
    double atLeast(int happened, double[] chances, int events) {
        if (happened <= 0) {
            return 1;
        }
        // mass[k] for k below happened; whatever reaches it stays there.
        Arrays.fill(mass, 0, happened + 1, 0);
        mass[0] = 1;
        for (int event = 0; event < events; event++) {
            double chance = chances[event];
            mass[happened] += mass[happened - 1] * chance;
            for (int k = happened - 1; k > 0; k--) {
                mass[k] += (mass[k - 1] - mass[k]) * chance;
            }
            mass[0] *= 1 - chance;
        }
        return Math.min(1, mass[happened]);
    }
}
