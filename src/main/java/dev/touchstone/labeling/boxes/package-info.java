/** How the task type {@code boxes} looks. */
@NullMarked
package dev.touchstone.labeling.boxes;

import org.jspecify.annotations.NullMarked;
