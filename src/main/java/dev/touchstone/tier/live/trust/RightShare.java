package dev.touchstone.tier.live.trust;

/**
 * The share right of live answers with its 90 % interval, all from 0 to 1. The interval is Jeffreys': equal-tailed, from the
 * beta posterior with half a right and half a wrong answer before the first (Brown, Cai and DasGupta 2001). Scores between 0 and
 * 1 scatter less than right and wrong do, so for them it is wider than it need be.
 */
public record RightShare(double middle, double low, double high) {

    private static final double TAIL = 0.05;

    /**
     * @param answers above 0
     * @param right sum of their scores
     */
    public static RightShare of(double answers, double right) {
        Beta believed = new Beta(0.5 + right, 0.5 + answers - right);
        double middle = right / answers;
        return new RightShare(
                middle, Math.min(middle, believed.quantile(TAIL)), Math.max(middle, believed.quantile(1 - TAIL)));
    }
}
