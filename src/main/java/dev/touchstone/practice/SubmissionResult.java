package dev.touchstone.practice;

import dev.touchstone.grading.Grade;
import tools.jackson.databind.JsonNode;

/** What came of handing in an answer. */
public sealed interface SubmissionResult {

    /** The answer says nothing yet; nothing was stored. @param missing a stable word, such as {@code nothing-drawn} */
    record NeedsMore(String missing) implements SubmissionResult {}

    /** The item left the course since it was drawn; it has no grade and does not count. */
    record Withdrawn(boolean attemptFinished) implements SubmissionResult {}

    /** The item has its answer, and this is its grade. */
    sealed interface Graded extends SubmissionResult {

        JsonNode answer();

        Grade.Marked grade();

        boolean attemptFinished();
    }

    /** The answer was taken and graded. */
    record Submitted(JsonNode answer, Grade.Marked grade, boolean attemptFinished) implements Graded {}

    /** There was an answer before; this is that answer and its grade. */
    record AlreadySubmitted(JsonNode answer, Grade.Marked grade, boolean attemptFinished) implements Graded {}
}
