package dev.touchstone.practice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An attempt as its learner sees it. @param exercise slug, or null where the items come from many */
public record AttemptState(AttemptId id, @Nullable String exercise, List<TurnState> turns) {

    /** The first item without an answer; empty when the attempt is finished. */
    public Optional<TurnState> next() {
        return turns.stream().filter(turn -> !turn.answered()).findFirst();
    }

    public boolean finished() {
        return next().isEmpty();
    }

    /** Mean score of the answers, 0 to 1; 0 without answers. */
    public double meanScore() {
        return turns.stream()
                .map(TurnState::score)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }
}
