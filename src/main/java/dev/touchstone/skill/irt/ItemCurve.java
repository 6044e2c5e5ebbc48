package dev.touchstone.skill.irt;

/**
 * How the expected score at an item rises with ability: the three-parameter logistic curve (Birnbaum 1968, D = 1). All of it is
 * computed with {@link StrictMath}, so that a replay on another machine gives the same digits.
 *
 * @param discrimination a, above 0: how steep the curve is at its middle
 * @param difficulty b, on the scale of abilities
 * @param guess c, 0 to below 1: the expected score of a blind guess
 */
public record ItemCurve(double discrimination, double difficulty, double guess) {

    public ItemCurve {
        if (!(discrimination > 0 && guess >= 0 && guess < 1) || !Double.isFinite(difficulty)) {
            throw new IllegalArgumentException("No curve has a = " + discrimination + ", b = " + difficulty + ", c = "
                    + guess + "; a is above 0 and c from 0 to below 1.");
        }
    }

    /** The expected score at that ability, 0 to 1. */
    public double expected(double ability) {
        return guess + (1 - guess) * logistic(ability);
    }

    /** How fast the expected score rises there; dP/dθ. */
    public double slope(double ability) {
        double rise = logistic(ability);
        return (1 - guess) * discrimination * rise * (1 - rise);
    }

    /** Fisher information of one answer scored 0 or 1 at that ability. */
    public double information(double ability) {
        double rise = logistic(ability);
        double slope = (1 - guess) * discrimination * rise * (1 - rise);
        double expected = guess + (1 - guess) * rise;
        return slope == 0 ? 0 : slope * slope / (expected * (1 - expected));
    }

    private double logistic(double ability) {
        return 1 / (1 + StrictMath.exp(-discrimination * (ability - difficulty)));
    }
}
