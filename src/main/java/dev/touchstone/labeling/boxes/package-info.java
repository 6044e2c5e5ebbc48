/** Boxes on a picture: the element people draw with, what it is given and what it reports. */
@NullMarked
package dev.touchstone.labeling.boxes;

import org.jspecify.annotations.NullMarked;
