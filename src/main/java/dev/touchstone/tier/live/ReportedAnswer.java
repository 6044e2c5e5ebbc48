package dev.touchstone.tier.live;

import dev.touchstone.agency.MemberId;
import dev.touchstone.tier.live.trust.LiveWeek;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * An answer of live work that an agency's tool has checked against gold.
 *
 * @param id the agency's own, unique among its answers
 * @param skill slug
 * @param score 0 to 1, kept to six digits
 * @param level slug of the level of the skill that the task was for; empty when the tool does not know
 * @param guess expected score of a blind guess at the task, 0 to below 1
 */
public record ReportedAnswer(
        String id, Who who, String skill, double score, Optional<String> level, double guess, Instant answeredAt) {

    public ReportedAnswer {
        if (!(score >= 0 && score <= 1 && guess >= 0 && guess < 1)) {
            throw new IllegalArgumentException("No score and guess of a task: " + score + ", " + guess);
        }
        // Databases keep microseconds.
        answeredAt = answeredAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** How the agency names a member. */
    public sealed interface Who {

        record Member(MemberId id) implements Who {}

        /** The agency's own name for them. */
        record Reference(String reference) implements Who {}
    }

    int millionths() {
        return (int) Math.round(score * LiveWeek.WHOLE);
    }

    int guessMillionths() {
        return (int) Math.round(guess * LiveWeek.WHOLE);
    }
}
