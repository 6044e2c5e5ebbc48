/** Answers, grader and reveal of the task type {@code code-lines}. */
@NamedInterface("codelines")
@NullMarked
package dev.touchstone.grading.codelines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
