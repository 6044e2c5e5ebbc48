package dev.touchstone.grading.polygons;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.grading.Reveal;
import java.util.List;

/**
 * The gold outlines and what decided each.
 *
 * @param ignore regions in which a drawn outline neither helps nor hurts
 * @param traps things that are deliberately not outlined
 */
public record PolygonsReveal(
        List<GoldOutline> outlines, List<Region> ignore, List<Region> traps, ClauseRef clause, Text why)
        implements Reveal {

    /** @param clause the clause that decided this outline most of all */
    public record GoldOutline(Outline outline, ClauseRef clause) {}

    /** A part of the picture and the clause that speaks of it; the outline has no class. */
    public record Region(Outline outline, ClauseRef clause) {}
}
