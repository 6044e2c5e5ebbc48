package dev.touchstone.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A message on its way to an endpoint, in the log.
 *
 * @param id the header {@code webhook-id}
 * @param happenedAt when what it tells of happened
 * @param next when it is sent next, as long as it waits
 * @param body what is sent
 * @param tries each time it was sent, the first first
 */
public record DeliveryRow(
        UUID id,
        MessageType type,
        Instant happenedAt,
        Instant writtenAt,
        MessageState state,
        Optional<Instant> next,
        String body,
        List<TryRow> tries) {}
