/** What a prompt says to a learner who is to draw outlines. */
@NamedInterface("polygons")
@NullMarked
package dev.touchstone.content.polygons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
