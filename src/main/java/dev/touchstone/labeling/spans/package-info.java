/** How the task type {@code spans} looks. */
@NullMarked
package dev.touchstone.labeling.spans;

import org.jspecify.annotations.NullMarked;
