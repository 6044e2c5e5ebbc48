package dev.touchstone.tier;

/** What a named manager decides after a warning. */
public enum LoweringOutcome {
    KEEP,
    LOWER
}
