/** What a prompt says to a learner who is to place named points on a thing. */
@NamedInterface("keypoints")
@NullMarked
package dev.touchstone.content.keypoints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
