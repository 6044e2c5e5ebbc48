/** Answers, grader and reveal of the task type {@code choices}. */
@NamedInterface("choices")
@NullMarked
package dev.touchstone.grading.choices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
