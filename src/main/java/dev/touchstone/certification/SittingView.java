package dev.touchstone.certification;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * A sitting as its candidate sees it.
 *
 * @param program uuid
 * @param answered how many items have their answer
 * @param fewest items before anything can be decided
 * @param most items; more only where the program extends
 * @param time left by the server's clock; the whole time before the start
 * @param current the item that waits; empty before the start, while paused and at the end
 * @param pausesLeft how often the clock may still be stopped
 * @param pause how long each pause may last
 */
public record SittingView(
        SittingId id,
        UUID program,
        SittingState state,
        int answered,
        int fewest,
        int most,
        Duration time,
        Optional<ExamTurn> current,
        boolean paused,
        int pausesLeft,
        Duration pause) {}
