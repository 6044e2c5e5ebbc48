/** Answers, grader and reveal of the task type {@code free-text}. */
@NamedInterface("freetext")
@NullMarked
package dev.touchstone.grading.freetext;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
