package dev.touchstone.webhook.web;

import dev.touchstone.webhook.DeliveryRow;
import dev.touchstone.webhook.MessageType;
import dev.touchstone.webhook.TryRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A message and how it fared, as the API tells it.
 *
 * @param id the header {@code webhook-id}
 * @param state {@code waiting}, {@code arrived} or {@code failed}
 * @param next when it is sent next, while it waits
 * @param body what is sent, as text
 */
record DeliveryBody(
        UUID id,
        MessageType type,
        Instant happenedAt,
        Instant writtenAt,
        String state,
        Optional<Instant> next,
        String body,
        List<TryBody> tries) {

    /**
     * One time that it was sent.
     *
     * @param outcome such as {@code arrived}, {@code turned-away} or {@code too-slow}
     * @param status of HTTP; absent when there was no answer
     * @param answer how the answer began, 1,024 bytes at most
     */
    record TryBody(int number, Instant begunAt, String outcome, Optional<Integer> status, long millis, String answer) {

        static TryBody of(TryRow row) {
            return new TryBody(
                    row.number(),
                    row.begunAt(),
                    ApiWords.word(row.outcome()),
                    row.status(),
                    row.millis(),
                    row.answer());
        }
    }

    static DeliveryBody of(DeliveryRow row) {
        return new DeliveryBody(
                row.id(),
                row.type(),
                row.happenedAt(),
                row.writtenAt(),
                ApiWords.word(row.state()),
                row.next(),
                row.body(),
                row.tries().stream().map(TryBody::of).toList());
    }
}
