package dev.touchstone.practice;

import dev.touchstone.content.Curriculum;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows attempts to their learners. */
@Component
class AttemptStates {

    private final Curriculum curriculum;
    private final AnswerJson json;

    AttemptStates(Curriculum curriculum, AnswerJson json) {
        this.curriculum = curriculum;
        this.json = json;
    }

    AttemptState of(Attempt attempt) {
        return new AttemptState(
                attempt.id(),
                curriculum.exercise(attempt.exercise()).slug(),
                attempt.turns().stream().map(this::of).toList());
    }

    TurnState of(Turn turn) {
        @Nullable String draft = turn.draft();
        return new TurnState(
                turn.id(),
                turn.place(),
                curriculum.prompt(turn.item()),
                draft == null ? null : json.read(draft),
                turn.score());
    }
}
