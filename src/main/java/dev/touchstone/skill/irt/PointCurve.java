package dev.touchstone.skill.irt;

/**
 * An item's expected scores at the points of a {@link Posterior}, computed once for an item that many answer; bit for bit what
 * {@link ItemCurve#expected} gives there. Immutable.
 */
public final class PointCurve {

    private final double[] expected = new double[Posterior.POINTS];

    public PointCurve(ItemCurve item) {
        for (int point = 0; point < Posterior.POINTS; point++) {
            expected[point] = item.expected(Posterior.ability(point));
        }
    }

    double expected(int point) {
        return expected[point];
    }
}
