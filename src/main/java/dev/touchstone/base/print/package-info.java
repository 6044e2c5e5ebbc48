/** What papers and pictures are drawn with: pens, colours, and words as shapes, so that no machine needs fonts. */
@NullMarked
package dev.touchstone.base.print;

import org.jspecify.annotations.NullMarked;
