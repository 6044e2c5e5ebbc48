package dev.touchstone.tier.live;

import java.time.Instant;

/** A batch as it is listed. */
public record BatchRow(long number, Instant receivedAt, int stored, int same, int refused) {}
