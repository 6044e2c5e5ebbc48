package dev.touchstone.practice;

import dev.touchstone.base.PersonId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Mastery;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Grading;
import dev.touchstone.skill.memory.Recall;
import dev.touchstone.skill.memory.Topic;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * How well a review or drill knew what its items asked. Grading is pure and its gold is pinned, so the answers tell once more what
 * was taken down of them when they were handed in.
 */
@Component
class AskedRecalls {

    private final Attempts attempts;
    private final Grading grading;
    private final AnswerJson json;
    private final Curriculum curriculum;

    AskedRecalls(Attempts attempts, Grading grading, AnswerJson json, Curriculum curriculum) {
        this.attempts = attempts;
        this.grading = grading;
        this.json = json;
        this.curriculum = curriculum;
    }

    /** What was asked and answered, in that order, and whether it was known each time. */
    Map<AskedAgain, Boolean> held(AttemptId attempt, PersonId person) {
        Map<AskedAgain, Boolean> held = new LinkedHashMap<>();
        attempts.own(attempt.value(), person.value()).stream()
                .flatMap(own -> own.turns().stream())
                .filter(turn ->
                        turn.isAnswered() && curriculum.find(turn.item()).isPresent())
                .forEach(turn -> {
                    Topic asked = turn.topic();
                    if (asked != null) {
                        held.merge(AskedAgain.of(asked), held(turn, asked), Boolean::logicalAnd);
                    }
                });
        return held;
    }

    /** An item on which experts differ leaves no recall; there the score alone speaks. */
    private boolean held(Turn turn, Topic asked) {
        Grade.Marked marked = (Grade.Marked)
                grading.grade(turn.item(), turn.goldRevision(), json.read(Objects.requireNonNull(turn.answer())))
                        .grade();
        return marked.reveal().contested().isEmpty()
                ? Recalls.of(marked.score(), marked.reveal().clause(), marked.errors(), asked)
                                .get(asked)
                        == Recall.GOOD
                : marked.score() >= Mastery.RIGHT_FROM;
    }
}
