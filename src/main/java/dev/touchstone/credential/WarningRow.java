package dev.touchstone.credential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A warning and what became of it, in the same words for its holder and for those who decide.
 *
 * @param warnedBy the name; empty for who was erased since
 */
public record WarningRow(
        Instant warnedAt,
        Optional<String> warnedBy,
        String reason,
        List<String> points,
        Instant answerBy,
        Optional<String> answer,
        Optional<Instant> answeredAt,
        Optional<Outcome> outcome,
        Optional<String> decision,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt) {}
