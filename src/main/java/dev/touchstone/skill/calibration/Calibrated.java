package dev.touchstone.skill.calibration;

import dev.touchstone.skill.irt.ItemCurve;
import java.util.List;

/**
 * What a calibration found.
 *
 * @param families in the order of the input
 * @param others abilities of those outside the reference cohort, who have mean 0 and deviation 1 by definition
 * @param rounds how many it took
 * @param settled whether it came to rest within its rounds
 * @param logLikelihood of all answers with those parameters, natural logarithm, priors left out; where scores are partial, the
 *     weighted quasi-likelihood
 */
public record Calibrated(List<Fit> families, Group others, int rounds, boolean settled, double logLikelihood) {

    public Calibrated {
        families = List.copyOf(families);
    }

    /**
     * One family.
     *
     * @param curve with its discrimination and difficulty, and the guess of the input
     * @param weight how many right-or-wrong answers one answer is worth, 1 to 8
     * @param answers it rests on
     * @param calibrated whether the parameters come from answers; else they are its author's
     */
    public record Fit(ItemCurve curve, double weight, int answers, boolean calibrated) {}

    /** Abilities of a group of examinees, taken as normal. */
    public record Group(double mean, double deviation) {

        /** The scale itself. */
        public static final Group REFERENCE = new Group(0, 1);

        /** Few examinees can look all alike; a group without width would stop learning from their answers. */
        static Group within(double mean, double deviation) {
            return new Group(Math.clamp(mean, -3, 3), Math.clamp(deviation, 0.3, 3));
        }
    }
}
