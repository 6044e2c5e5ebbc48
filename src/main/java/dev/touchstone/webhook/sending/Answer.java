package dev.touchstone.webhook.sending;

import java.time.Duration;
import java.util.Optional;

/**
 * What came back.
 *
 * @param status of HTTP; empty when there was no answer
 * @param took from looking up the name to the end of what was read
 * @param text how the answer began; 1,024 bytes at most
 * @param leaveAlone how long the receiver wants to be left alone
 */
public record Answer(
        Outcome outcome, Optional<Integer> status, Duration took, String text, Optional<Duration> leaveAlone) {

    /** There was no answer. */
    public static Answer none(Outcome outcome, Duration took) {
        return new Answer(outcome, Optional.empty(), took, "", Optional.empty());
    }
}
