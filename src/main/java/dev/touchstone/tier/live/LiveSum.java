package dev.touchstone.tier.live;

/** Live answers of one member. @param right sum of their scores */
public record LiveSum(long answers, double right) {

    public static final LiveSum NONE = new LiveSum(0, 0);
}
