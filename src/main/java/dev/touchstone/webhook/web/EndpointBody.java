package dev.touchstone.webhook.web;

import dev.touchstone.webhook.EndpointRow;
import dev.touchstone.webhook.MessageType;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An endpoint, as the API tells it.
 *
 * @param offBecause {@code switched-off} or {@code gone}; absent while it listens
 * @param since from when on it listens, or does not
 * @param olderSecretUntil until when the secret before this one signs too
 * @param waiting messages still to arrive
 * @param failed messages of the last 30 days that did not
 */
record EndpointBody(
        UUID id,
        String url,
        String description,
        Set<MessageType> events,
        boolean listening,
        Optional<String> offBecause,
        Instant since,
        Optional<Instant> olderSecretUntil,
        long waiting,
        long failed) {

    static EndpointBody of(EndpointRow row) {
        return new EndpointBody(
                row.id(),
                row.address(),
                row.description(),
                row.events(),
                row.listening(),
                row.offBecause().map(ApiWords::word),
                row.since(),
                row.olderSecretUntil(),
                row.waiting(),
                row.failed());
    }
}
