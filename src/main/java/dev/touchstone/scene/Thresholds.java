package dev.touchstone.scene;

import java.util.List;

/**
 * The limits a rulebook may set, from which everything that takes part in the traffic keeps a clear distance, so that a careful person is
 * never failed on a pixel. A rulebook with other limits than these may meet borderline objects.
 */
public final class Thresholds {

    /** Less visible than this, within the frame, is occluded. No object lies between 0.90 and 0.985. */
    public static final double OCCLUDED = 0.95;

    /** More than this outside the frame is truncated. No object lies between 0 and 0.08. */
    public static final double TRUNCATED = 0.02;

    /** Minimum visible fractions; no object lies within 0.03 of one. */
    public static final List<Double> MIN_VISIBLE = List.of(0.20, 0.40);

    /** Minimum heights in pixels; no visible box lies within 2 px of one. */
    public static final List<Double> MIN_HEIGHTS = List.of(10.0, 25.0);

    private Thresholds() {}

    /** Whether a visible share within the frame is clearly free or clearly occluded. */
    public static boolean isClearOcclusion(double visibleFractionInFrame) {
        return visibleFractionInFrame <= 0.90 || visibleFractionInFrame >= 0.985;
    }

    /** Whether a truncated share is clearly none or clearly some. */
    public static boolean isClearTruncation(double truncatedFraction) {
        return truncatedFraction == 0 || truncatedFraction >= 0.08;
    }

    /** Whether a visible share of the whole is at least 0.03 away from every minimum. */
    public static boolean isClearVisibility(double visibleFraction) {
        return MIN_VISIBLE.stream().allMatch(limit -> Math.abs(visibleFraction - limit) > 0.03);
    }

    /** Whether a height in pixels is more than 2 px away from every minimum. */
    public static boolean isClearHeight(double height) {
        return MIN_HEIGHTS.stream().allMatch(limit -> Math.abs(height - limit) > 2);
    }
}
