package dev.touchstone.base;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;

/** Lets buckets of tries fill up by the one clock. */
public record ClockMeter(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
        return clock.millis() * 1_000_000;
    }

    @Override
    public boolean isWallClockBased() {
        return true;
    }
}
