package dev.touchstone.skill;

import dev.touchstone.skill.irt.ItemCurve;

/**
 * An ability as people are told it: the share of middling items that someone with it gets right without guessing, with the
 * 90 % interval carried through. All three from 0 to 1.
 */
public record Share(double middle, double low, double high) {

    private static final ItemCurve MIDDLING = new ItemCurve(1, 0, 0);

    /** The share that goes with one ability, such as the threshold of a level. */
    public static double at(double ability) {
        return MIDDLING.expected(ability);
    }

    /** The ability that goes with a share, above 0 and below 1. */
    public static double abilityAt(double share) {
        return StrictMath.log(share / (1 - share));
    }

    static Share of(double middle, double low, double high) {
        return new Share(at(middle), at(low), at(high));
    }
}
