/** How the task type {@code ranking} looks. */
@NullMarked
package dev.touchstone.labeling.ranking;

import org.jspecify.annotations.NullMarked;
