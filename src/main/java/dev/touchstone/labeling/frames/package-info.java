/** How the task type {@code frames} looks. */
@NullMarked
package dev.touchstone.labeling.frames;

import org.jspecify.annotations.NullMarked;
