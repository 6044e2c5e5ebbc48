package dev.touchstone.grading;

import tools.jackson.databind.JsonNode;

/** The verdict on an answer of an exam: how good it is, and nothing of the gold. */
public sealed interface ExamMark {

    /**
     * The answer says nothing yet, so it is not marked.
     *
     * @param missing a stable word for what is missing, such as {@code nothing-drawn}
     */
    record Incomplete(String missing) implements ExamMark {}

    /**
     * @param answer in its canonical form, as it is kept
     * @param score 0 to 1
     * @param grader name and version of the grader, such as {@code boxes/1}
     */
    record Marked(JsonNode answer, double score, String grader) implements ExamMark {}
}
