package dev.touchstone.practice;

import java.time.Instant;
import java.util.UUID;

/** How often a person has answered an item, and when last. */
record Met(UUID item, long times, Instant last) {}
