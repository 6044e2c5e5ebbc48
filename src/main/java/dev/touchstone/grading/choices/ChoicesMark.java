package dev.touchstone.grading.choices;

import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.List;

/**
 * The verdict on one option, ticked or not.
 *
 * @param chosen whether the answer ticked it
 */
public record ChoicesMark(String option, boolean chosen, Verdict verdict, List<TypedError> errors) implements Mark {}
