/** How the task type {@code choices} looks. */
@NullMarked
package dev.touchstone.labeling.choices;

import org.jspecify.annotations.NullMarked;
