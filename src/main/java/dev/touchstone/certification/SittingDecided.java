package dev.touchstone.certification;

import java.time.Instant;
import java.util.UUID;

/** A sitting was decided, either way. Heard after the commit; hearing it twice must change nothing. */
public record SittingDecided(UUID sitting, Instant at) {}
