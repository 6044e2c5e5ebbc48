package dev.touchstone.skill.memory;

/** How well something was remembered, read from the score: nobody grades their own memory, so there is no "easy". */
public enum Recall {
    /** Wrong. */
    AGAIN,
    /** Right in part, or after a hint. */
    HARD,
    /** Right. */
    GOOD;

    /** The number that FSRS gives it, 1 to 3. */
    int rating() {
        return ordinal() + 1;
    }
}
