package dev.touchstone.grading.spans;

/**
 * A stretch of a text and its class.
 *
 * @param start first code point of the text that is meant, from 0
 * @param end first code point after it
 * @param label slug of the class
 */
public record Span(int start, int end, String label) {

    /** Whether both cover the same stretch, whatever they call it. */
    boolean sameStretch(Span other) {
        return start == other.start && end == other.end;
    }

    /** Code points that both cover. */
    int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** Shared code points over all that either covers, 0 to 1. */
    double likeness(Span other) {
        int shared = overlap(other);
        return (double) shared / (end - start + other.end - other.start - shared);
    }
}
