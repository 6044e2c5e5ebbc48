/** Answers, grader and reveal of the task type {@code preference}, and what its mirrored pairs say of a learner's bias. */
@NamedInterface("preference")
@NullMarked
package dev.touchstone.grading.preference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
