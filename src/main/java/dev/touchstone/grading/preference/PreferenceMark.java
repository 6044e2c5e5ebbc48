package dev.touchstone.grading.preference;

import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.List;

/**
 * The verdict on the chosen point.
 *
 * @param apart how many points of the scale lie between it and the gold; only the side is scored
 */
public record PreferenceMark(int point, int apart, Verdict verdict, List<TypedError> errors) implements Mark {}
