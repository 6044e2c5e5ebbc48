/** What every task type shares whose answers are drawn on a picture by a web component. */
@NullMarked
package dev.touchstone.labeling.picture;

import org.jspecify.annotations.NullMarked;
