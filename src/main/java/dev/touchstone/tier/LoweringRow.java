package dev.touchstone.tier;

import java.time.Instant;
import java.util.Optional;

/**
 * A warning and what became of it, in the same words for the member and for the managers.
 *
 * @param place the first warning of a member has 1
 * @param held slug of the tier it is about
 * @param lower slug of what it would become; the same where only the pay would be less
 * @param warnedBy the name; empty for who was erased since
 */
public record LoweringRow(
        int place,
        String held,
        String lower,
        String reason,
        Optional<String> warnedBy,
        Instant warnedAt,
        Instant answerBy,
        Optional<String> answer,
        Optional<Instant> answeredAt,
        Optional<LoweringOutcome> outcome,
        Optional<String> decision,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt) {

    public boolean open() {
        return decidedAt.isEmpty();
    }

    /** Whether it can be decided that somebody holds less. */
    public boolean decidable(Instant now) {
        return open() && (answeredAt.isPresent() || !now.isBefore(answerBy));
    }
}
