/** Answers, grader and reveal of the task type {@code claims}. */
@NamedInterface("claims")
@NullMarked
package dev.touchstone.grading.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
