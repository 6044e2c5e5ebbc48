package dev.touchstone.grading.keypoints;

import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.List;

/**
 * The verdict on one named point.
 *
 * @param distance px between the two places; 0 unless both have one
 */
public record KeypointMark(Verdict verdict, Keypoint drawn, Keypoint gold, double distance, List<TypedError> errors)
        implements Mark {}
