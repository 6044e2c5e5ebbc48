/** How the task type {@code free-text} looks. */
@NullMarked
package dev.touchstone.labeling.freetext;

import org.jspecify.annotations.NullMarked;
