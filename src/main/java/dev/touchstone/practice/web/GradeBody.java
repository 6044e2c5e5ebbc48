package dev.touchstone.practice.web;

import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.TypedError;
import dev.touchstone.practice.SubmissionResult;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A graded answer as it goes out over REST.
 *
 * @param score 0 to 1
 * @param errors what lowered the score, with clause and reason; empty exactly when the score is 1
 * @param reveal the gold and its reason
 */
record GradeBody(
        double score,
        List<? extends Mark> marks,
        List<TypedError> errors,
        Map<String, Double> report,
        String grader,
        JsonNode answer,
        Reveal reveal,
        boolean attemptFinished) {

    static GradeBody of(SubmissionResult.Graded graded) {
        Grade.Marked grade = graded.grade();
        return new GradeBody(
                grade.score(),
                grade.marks(),
                grade.errors(),
                grade.report(),
                grade.grader(),
                graded.answer(),
                grade.reveal(),
                graded.attemptFinished());
    }
}
