package dev.touchstone.practice;

import dev.touchstone.skill.PracticeMode;

/** What an attempt is for. */
enum Purpose {
    /** A step of a lesson. */
    LESSON,
    /** Practice outside any lesson. */
    FREE,
    /** What is due for review, mixed from all that was learned. */
    REVIEW,
    /** A few items on one mistake. */
    DRILL;

    /** Only a review mixes what was learned long ago with what was learned lately. */
    PracticeMode mode() {
        return this == REVIEW ? PracticeMode.MIXED : PracticeMode.BLOCKED;
    }
}
