package dev.touchstone.grading.numeric;

import dev.touchstone.grading.Answer;
import org.jspecify.annotations.Nullable;

/** @param number in the unit of the prompt; null while nothing is written */
public record NumericAnswer(@Nullable Double number) implements Answer {}
