package dev.touchstone.webhook;

import dev.touchstone.webhook.sending.Outcome;
import java.time.Instant;
import java.util.Optional;

/**
 * One time that a message was sent.
 *
 * @param status of HTTP; empty when there was no answer
 * @param millis how long it took
 * @param answer how the answer began
 */
public record TryRow(
        int number, Instant begunAt, Outcome outcome, Optional<Integer> status, long millis, String answer) {}
