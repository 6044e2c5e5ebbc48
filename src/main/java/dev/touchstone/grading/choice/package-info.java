/** Answers, grader and reveal of the task type {@code choice}. */
@NamedInterface("choice")
@NullMarked
package dev.touchstone.grading.choice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
