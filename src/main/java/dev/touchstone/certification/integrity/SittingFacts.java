package dev.touchstone.certification.integrity;

import dev.touchstone.base.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One finished exam, as far as the signals look at it.
 *
 * @param at when it ended
 * @param answers in the order they were given, each item once
 */
public record SittingFacts(UUID sitting, PersonId person, Instant at, List<AnswerFact> answers) {

    public SittingFacts {
        answers = List.copyOf(answers);
        if (answers.stream().map(AnswerFact::item).distinct().count() < answers.size()) {
            throw new IllegalArgumentException("An item stands twice in the sitting " + sitting + ".");
        }
    }

    /** The ability that the answers make likeliest. */
    double ability() {
        return AbilityMode.of(answers);
    }
}
