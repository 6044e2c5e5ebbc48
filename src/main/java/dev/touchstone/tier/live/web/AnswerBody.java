package dev.touchstone.tier.live.web;

import dev.touchstone.tier.live.LiveAnswerRow;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reported answer, or a correction of one, as it goes out.
 *
 * @param revision 0 as reported first, then one more with each correction
 * @param score null when it counts no more
 * @param replaced whether a correction has taken its place
 * @param reason of a correction
 */
record AnswerBody(
        String id,
        int revision,
        UUID member,
        String skill,
        @Nullable Double score,
        TaskBody task,
        Instant answeredAt,
        Instant receivedAt,
        boolean replaced,
        @Nullable String reason) {

    /** @param level slug of the skill's level that the task was for, or null when the tool did not say */
    record TaskBody(@Nullable String level, double guess) {}

    static AnswerBody of(LiveAnswerRow row) {
        return new AnswerBody(
                row.id(),
                row.revision(),
                row.member().value(),
                row.skill(),
                row.score().orElse(null),
                new TaskBody(row.level().orElse(null), row.guess()),
                row.answeredAt(),
                row.receivedAt(),
                row.replaced(),
                row.reason().orElse(null));
    }
}
