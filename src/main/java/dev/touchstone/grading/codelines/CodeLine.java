package dev.touchstone.grading.codelines;

/**
 * A line that is called defective.
 *
 * @param line its number, from 1
 * @param kind slug of the kind of defect; empty while it has none, or when none is asked for
 * @param severity slug of the severity; the same
 */
public record CodeLine(int line, String kind, String severity) {

    boolean isNamedLike(CodeLine other) {
        return kind.equals(other.kind) && severity.equals(other.severity);
    }
}
