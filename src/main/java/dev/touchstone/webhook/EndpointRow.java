package dev.touchstone.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An endpoint as its agency sees it; never its secret.
 *
 * @param events what it is told of
 * @param listening whether it gets messages
 * @param offBecause why it does not
 * @param since from when on it does, or does not
 * @param olderSecretUntil until when messages are signed with the secret before this one, too
 * @param waiting messages that are still to arrive
 * @param failed messages of the last 30 days that did not
 */
public record EndpointRow(
        UUID id,
        String address,
        String description,
        Set<MessageType> events,
        boolean listening,
        Optional<OffBecause> offBecause,
        Instant since,
        Optional<Instant> olderSecretUntil,
        long waiting,
        long failed) {}
