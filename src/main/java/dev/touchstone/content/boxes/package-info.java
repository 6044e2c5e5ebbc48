/** What a prompt says to a learner who is to draw boxes. */
@NamedInterface("boxes")
@NullMarked
package dev.touchstone.content.boxes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
