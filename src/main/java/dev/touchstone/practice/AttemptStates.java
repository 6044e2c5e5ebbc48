package dev.touchstone.practice;

import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Exercise;
import dev.touchstone.skill.memory.Topic;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows attempts to their learners; items that left the course are left out. */
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
                Optional.ofNullable(attempt.exercise())
                        .flatMap(curriculum::find)
                        .map(Exercise::slug)
                        .orElse(null),
                attempt.turns().stream()
                        .filter(turn -> curriculum.find(turn.item()).isPresent())
                        .map(this::of)
                        .toList());
    }

    TurnState of(Turn turn) {
        @Nullable String draft = turn.draft();
        @Nullable Topic asked = turn.topic();
        return new TurnState(
                turn.id(),
                turn.place(),
                curriculum.prompt(turn.item()),
                draft == null ? null : json.read(draft),
                turn.score(),
                asked == null ? null : AskedAgain.of(asked),
                turn.isRepeated());
    }
}
