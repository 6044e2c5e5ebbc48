/** How the task type {@code review} looks. */
@NullMarked
package dev.touchstone.labeling.review;

import org.jspecify.annotations.NullMarked;
