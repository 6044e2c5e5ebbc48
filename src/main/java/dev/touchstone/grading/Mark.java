package dev.touchstone.grading;

import java.util.List;

/** The verdict on one thing within an answer: a box, an option. Each task type adds what its feedback needs. */
public interface Mark {

    Verdict verdict();

    /** What lowers the score here; empty exactly when the verdict is {@link Verdict#RIGHT}. */
    List<TypedError> errors();
}
