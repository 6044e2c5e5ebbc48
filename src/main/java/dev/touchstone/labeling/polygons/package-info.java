/** How the task type {@code polygons} looks. */
@NullMarked
package dev.touchstone.labeling.polygons;

import org.jspecify.annotations.NullMarked;
