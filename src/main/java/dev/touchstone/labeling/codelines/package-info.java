/** How the task type {@code code-lines} looks. */
@NullMarked
package dev.touchstone.labeling.codelines;

import org.jspecify.annotations.NullMarked;
