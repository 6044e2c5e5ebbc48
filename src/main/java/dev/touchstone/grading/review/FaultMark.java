package dev.touchstone.grading.review;

import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one planted fault, or on a fault that was named where there is none.
 *
 * @param planted place of the planted fault in the reveal, or null
 * @param named what the learner said, or null when it was missed
 */
public record FaultMark(
        Verdict verdict,
        @Nullable Integer planted,
        @Nullable Fault named,
        List<TypedError> errors) implements Mark {}
