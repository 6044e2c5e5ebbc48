/** Answers, grader and reveal of the task type {@code spans}. */
@NamedInterface("spans")
@NullMarked
package dev.touchstone.grading.spans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
