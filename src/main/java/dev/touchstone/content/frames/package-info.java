/** What a prompt says to a learner who follows things over the frames of a film with boxes. */
@NamedInterface("frames")
@NullMarked
package dev.touchstone.content.frames;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
