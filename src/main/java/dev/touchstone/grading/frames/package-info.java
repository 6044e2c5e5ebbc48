/** Answers, grader and reveal of the task type {@code frames}. */
@NamedInterface("frames")
@NullMarked
package dev.touchstone.grading.frames;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
