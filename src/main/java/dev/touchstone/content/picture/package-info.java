/** Pictures before they are sent: drawn scenes kept for a while, JPEG files freed of what they say about their making. */
@NullMarked
package dev.touchstone.content.picture;

import org.jspecify.annotations.NullMarked;
