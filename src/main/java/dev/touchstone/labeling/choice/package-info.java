/** How the task type {@code choice} looks. */
@NullMarked
package dev.touchstone.labeling.choice;

import org.jspecify.annotations.NullMarked;
