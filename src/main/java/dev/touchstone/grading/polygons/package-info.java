/** Answers, grader and reveal of the task type {@code polygons}. */
@NamedInterface("polygons")
@NullMarked
package dev.touchstone.grading.polygons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
