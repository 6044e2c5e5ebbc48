package dev.touchstone.tier;

import java.time.Instant;
import java.util.UUID;

/** Somebody holds another tier with an agency than before. Heard after the commit; hearing it twice must change nothing. */
public record TierChanged(UUID holding, Instant at) {}
