package dev.touchstone.grading.numeric;

import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.List;

/**
 * The verdict on the number.
 *
 * @param off the number less the gold, in the unit
 */
public record NumericMark(double number, double off, Verdict verdict, List<TypedError> errors) implements Mark {}
