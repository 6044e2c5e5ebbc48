package dev.touchstone.agency;

import java.time.Instant;
import java.util.UUID;

/** Somebody has become an active member. */
public record MemberJoined(UUID membership, Instant at) {}
