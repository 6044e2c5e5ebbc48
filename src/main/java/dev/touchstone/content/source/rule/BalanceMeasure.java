package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.ExerciseDraft;
import java.util.List;

/** What a task type counts of its gold, so that neither place nor length gives the right answer away. */
public interface BalanceMeasure {

    /** @return nothing for an exercise of another type */
    List<Share> of(ExerciseDraft exercise);
}
