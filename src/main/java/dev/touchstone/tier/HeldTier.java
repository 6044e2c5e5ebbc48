package dev.touchstone.tier;

import java.time.Instant;

/**
 * The tier that somebody holds with an agency now.
 *
 * @param name in the language it was first written in
 * @param rank 0 for the lowest
 * @param rate of the ladder in force, and never less than what came with the tier
 * @param since from when on it is held
 */
public record HeldTier(String slug, String name, int rank, Rate rate, Instant since) {}
