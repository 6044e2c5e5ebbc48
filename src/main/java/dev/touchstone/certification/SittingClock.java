package dev.touchstone.certification;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The time of a sitting, by the server's clock alone. It may be stopped as often and as long as the terms allow. */
@Embeddable
class SittingClock {

    private int seconds;
    private int pausesLeft;
    private int pauseSeconds;
    private @Nullable Instant startedAt;
    private @Nullable Instant deadline;
    private @Nullable Instant pausedAt;

    protected SittingClock() {}

    SittingClock(SittingTerms terms) {
        this.seconds = (int) terms.time().toSeconds();
        this.pausesLeft = terms.pauses();
        this.pauseSeconds = (int) terms.pause().toSeconds();
    }

    void start(Instant now) {
        startedAt = now;
        deadline = now.plusSeconds(seconds);
    }

    boolean canPause() {
        return startedAt != null && pausedAt == null && pausesLeft > 0;
    }

    void pause(Instant now) {
        pausesLeft--;
        pausedAt = now;
    }

    /** What a pause lasted beyond its length is taken from the time. */
    void goOn(Instant now) {
        deadline = now.plus(left(now));
        pausedAt = null;
    }

    void stop() {
        pausedAt = null;
    }

    /** Time left, never below nothing; the whole time before the start. */
    Duration left(Instant now) {
        if (deadline == null) {
            return Duration.ofSeconds(seconds);
        }
        Instant asOf = pausedAt == null ? now : now.minus(free(Duration.between(pausedAt, now)));
        Duration left = Duration.between(asOf, deadline);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The part of a pause that costs nothing. */
    private Duration free(Duration lasted) {
        Duration most = Duration.ofSeconds(pauseSeconds);
        return lasted.isNegative() ? Duration.ZERO : lasted.compareTo(most) < 0 ? lasted : most;
    }

    /** The moment from which no answer is taken, if nothing is paused any more; the start must have been. */
    Instant deadline() {
        return Objects.requireNonNull(deadline);
    }

    int pausesLeft() {
        return pausesLeft;
    }

    Duration pause() {
        return Duration.ofSeconds(pauseSeconds);
    }

    Duration whole() {
        return Duration.ofSeconds(seconds);
    }

    boolean isPaused() {
        return pausedAt != null;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }
}
