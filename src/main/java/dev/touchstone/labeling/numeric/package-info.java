/** How the task type {@code numeric} looks. */
@NullMarked
package dev.touchstone.labeling.numeric;

import org.jspecify.annotations.NullMarked;
