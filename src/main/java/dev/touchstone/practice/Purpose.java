package dev.touchstone.practice;

/** What an attempt is for. */
enum Purpose {
    /** A step of a lesson. */
    LESSON,
    /** Practice outside any lesson. */
    FREE,
    /** What is due for review, mixed from all that was learned. */
    REVIEW,
    /** A few items on one mistake. */
    DRILL
}
