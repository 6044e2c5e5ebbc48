package dev.touchstone.grading.boxes;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.grading.Reveal;
import java.util.List;

/**
 * The gold boxes and what decided each.
 *
 * @param ignore regions in which a drawn box neither helps nor hurts
 * @param traps things that are deliberately not labelled
 */
public record BoxesReveal(List<GoldBox> boxes, List<Region> ignore, List<Region> traps, ClauseRef clause, Text why)
        implements Reveal {

    /**
     * @param clause the clause that decided this box most of all
     * @param topics the conventions that shaped it, such as {@code mirrors}
     */
    public record GoldBox(Box box, ClauseRef clause, List<String> topics) {}

    /** A part of the picture, the clause that speaks of it and the convention's topic; the box has no class. */
    public record Region(Box box, ClauseRef clause, String topic) {}
}
