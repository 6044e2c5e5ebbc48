package dev.touchstone.agency;

import java.time.Instant;
import java.util.UUID;

/** Somebody is no longer an active member, by their own wish or a manager's. */
public record MemberLeft(UUID membership, Instant at) {}
