package dev.touchstone.content;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to label. An item holds no gold, yet its picture source can give gold away (a seed rebuilds a scene): send a
 * {@link Prompt} to a learner, never an item.
 *
 * @param family the file's entry it came from; equal to its own id for an authored item
 * @param example true when lessons show it solved; it is then never practised
 * @param difficulty the author's guess on the logit scale, 0 for middling
 * @param question what is asked of this item beyond the exercise's instruction
 * @param clauses the clauses that decide it, shown beside it
 * @param errors the error types it can reveal
 */
public record Item(
        ItemId id,
        UUID family,
        String exercise,
        boolean example,
        double difficulty,
        @Nullable Text question,
        @Nullable Picture picture,
        Once<TaskDetails> details,
        List<ClauseRef> clauses,
        List<String> errors) {}
