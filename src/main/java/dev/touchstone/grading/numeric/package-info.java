/** Answers, grader and reveal of the task type {@code numeric}. */
@NamedInterface("numeric")
@NullMarked
package dev.touchstone.grading.numeric;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
