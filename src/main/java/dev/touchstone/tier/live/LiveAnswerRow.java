package dev.touchstone.tier.live;

import dev.touchstone.agency.MemberId;
import dev.touchstone.tier.live.trust.LiveWeek;
import java.time.Instant;
import java.util.Optional;

/**
 * A reported answer, or a correction of one, as it is shown.
 *
 * @param place how manieth row of the agency
 * @param id the agency's own
 * @param revision 0 as reported first, then one more with each correction
 * @param score empty when it counts no more
 * @param replaced whether a correction has taken its place
 * @param reason of a correction
 */
public record LiveAnswerRow(
        long place,
        String id,
        int revision,
        MemberId member,
        String skill,
        Optional<Double> score,
        Optional<String> level,
        double guess,
        Instant answeredAt,
        Instant receivedAt,
        boolean replaced,
        Optional<String> reason) {

    static LiveAnswerRow of(LiveAnswer answer, boolean replaced) {
        return new LiveAnswerRow(
                answer.place(),
                answer.externalId(),
                answer.revision(),
                answer.member(),
                answer.skill(),
                answer.counts() ? Optional.of((double) answer.score() / LiveWeek.WHOLE) : Optional.empty(),
                answer.level().isEmpty() ? Optional.empty() : Optional.of(answer.level()),
                (double) answer.guess() / LiveWeek.WHOLE,
                answer.answeredAt(),
                answer.receivedAt(),
                replaced,
                answer.reason());
    }
}
