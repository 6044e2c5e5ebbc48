package dev.touchstone.grading.numeric;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.grading.Reveal;
import java.util.List;

/**
 * The right number and the way to it.
 *
 * @param tolerance how far off still counts as right, in the unit
 * @param steps the worked solution in order, each in Markdown; may be empty
 * @param typical values that a known slip leads to
 */
public record NumericReveal(
        double number, double tolerance, ClauseRef clause, Text why, List<Step> steps, List<Typical> typical)
        implements Reveal {

    /** One step of the worked solution. */
    public record Step(ClauseRef clause, Text words) {}

    /** A wrong number and the slip behind it. */
    public record Typical(double number, ClauseRef clause, Text why) {}
}
