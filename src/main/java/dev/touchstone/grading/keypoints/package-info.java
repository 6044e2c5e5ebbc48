/** Answers, grader and reveal of the task type {@code keypoints}. */
@NamedInterface("keypoints")
@NullMarked
package dev.touchstone.grading.keypoints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
