/** Answers, grader and reveal of the task type {@code ranking}. */
@NamedInterface("ranking")
@NullMarked
package dev.touchstone.grading.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
