/** How the task type {@code preference} looks. */
@NullMarked
package dev.touchstone.labeling.preference;

import org.jspecify.annotations.NullMarked;
