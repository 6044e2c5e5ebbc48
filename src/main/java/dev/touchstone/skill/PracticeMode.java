package dev.touchstone.skill;

/** How the item of an answer came to the learner. */
public enum PracticeMode {
    /** Among others of the same kind, as in a lesson. */
    BLOCKED,
    /** Among others of other kinds and days later, as in a review: only such answers raise a level. */
    MIXED
}
