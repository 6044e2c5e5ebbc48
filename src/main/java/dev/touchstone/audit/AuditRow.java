package dev.touchstone.audit;

import dev.touchstone.base.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An entry as a history shows it.
 *
 * @param actor empty for what Touchstone did by itself; a tombstone for who was erased
 * @param payload empty once the person it was about is erased
 */
public record AuditRow(
        long number, Instant at, Optional<PersonId> actor, String deed, Optional<Map<String, Object>> payload) {}
