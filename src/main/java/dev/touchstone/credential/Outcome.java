package dev.touchstone.credential;

/** What a named person decides after a warning. */
public enum Outcome {
    /** The credential counts; a suspension is lifted. */
    KEEP,
    SUSPEND,
    /** For ever. */
    REVOKE
}
