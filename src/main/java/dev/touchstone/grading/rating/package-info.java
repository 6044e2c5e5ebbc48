/** Answers, grader and reveal of the task type {@code rating}. */
@NamedInterface("rating")
@NullMarked
package dev.touchstone.grading.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
