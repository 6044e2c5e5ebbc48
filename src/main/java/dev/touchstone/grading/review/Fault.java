package dev.touchstone.grading.review;

import org.jspecify.annotations.Nullable;

/**
 * One fault that the learner named: at a box, or that something is missing at a place.
 *
 * @param kind slug, such as {@code loose}
 * @param box slug of the box, or null for something missing
 * @param place where something is missing, or null at a box
 */
public record Fault(
        String kind, @Nullable String box, @Nullable Area place) {}
