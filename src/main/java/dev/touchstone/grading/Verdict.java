package dev.touchstone.grading;

/** How one thing compares with gold. */
public enum Verdict {
    RIGHT,
    /** Meant the right thing and fell short. */
    NEAR,
    WRONG,
    /** In the gold, not in the answer. */
    MISSED,
    /** In the answer, not in the gold. */
    EXTRA
}
