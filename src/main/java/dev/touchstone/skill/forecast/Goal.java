package dev.touchstone.skill.forecast;

import java.util.Map;

/**
 * What counts as ready: the lower end of the 90 % interval of the weighted mean of abilities is at or above a bound. A level is a goal
 * with one skill and its threshold, a certification one with the skills of its exam and the cut.
 *
 * @param weights by skill, together 1
 */
public record Goal(Map<String, Double> weights, double bound) {

    /** As {@code Standing} has it. */
    static final double NINE_OF_TEN = 1.6448536269514722;

    public Goal {
        weights = Map.copyOf(weights);
    }

    public static Goal of(String skill, double bound) {
        return new Goal(Map.of(skill, 1.0), bound);
    }
}
