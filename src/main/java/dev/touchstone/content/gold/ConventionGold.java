package dev.touchstone.content.gold;

import dev.touchstone.scene.Extent;
import java.util.List;

/**
 * What a rulebook's conventions say of one picture.
 *
 * @param boxes what is to be labelled
 * @param ignored where an answer neither gains nor loses
 * @param traps what is there and on purpose not labelled
 */
public record ConventionGold(List<Box> boxes, List<Ignored> ignored, List<Trap> traps) {

    public ConventionGold {
        boxes = List.copyOf(boxes);
        ignored = List.copyOf(ignored);
        traps = List.copyOf(traps);
    }

    /**
     * @param clauses numbers of the clauses that shaped this box beyond the obvious
     * @param topics the conventions behind them
     */
    public record Box(
            String label,
            Extent extent,
            boolean occluded,
            boolean truncated,
            List<String> clauses,
            List<String> topics) {}

    /** @param clause number of the clause that leaves it open */
    public record Ignored(Extent extent, String clause) {}

    /** @param clause number of the clause that leaves it out */
    public record Trap(Extent extent, String topic, String clause) {}
}
