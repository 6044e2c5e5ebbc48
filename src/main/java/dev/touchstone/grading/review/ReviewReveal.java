package dev.touchstone.grading.review;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.grading.Reveal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The planted faults and their reasons. */
public record ReviewReveal(List<PlantedFault> faults, ClauseRef clause, Text why) implements Reveal {

    /**
     * @param kinds the kind, then what else it may be called
     * @param box slug of the faulty box, or null when something is missing
     * @param right where the box should be, or where something is missing; null when there should be no box
     * @param label the class it should have, or null where the worker's stands
     */
    public record PlantedFault(
            List<String> kinds,
            @Nullable String box,
            @Nullable Area right,
            @Nullable String label,
            ClauseRef clause,
            Text why) {}
}
