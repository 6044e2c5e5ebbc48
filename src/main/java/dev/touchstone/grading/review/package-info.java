/** Answers, grader and reveal of the task type {@code review}. */
@NamedInterface("review")
@NullMarked
package dev.touchstone.grading.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
