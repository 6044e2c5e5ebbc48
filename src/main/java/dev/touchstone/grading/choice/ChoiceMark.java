package dev.touchstone.grading.choice;

import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.List;

/** The verdict on the chosen option. */
public record ChoiceMark(String choice, Verdict verdict, List<TypedError> errors) implements Mark {}
