package dev.touchstone.grading.rating;

import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.List;

/** The verdict on one criterion: the point that was given, and that of the gold, 0 to 4. */
public record RatingMark(String criterion, int given, int gold, Verdict verdict, List<TypedError> errors)
        implements Mark {}
