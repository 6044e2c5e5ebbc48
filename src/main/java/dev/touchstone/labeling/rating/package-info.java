/** How the task type {@code rating} looks. */
@NullMarked
package dev.touchstone.labeling.rating;

import org.jspecify.annotations.NullMarked;
