/** Answers, grader and reveal of the task type {@code boxes}. */
@NamedInterface("boxes")
@NullMarked
package dev.touchstone.grading.boxes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
