/** What a prompt says to a learner who is to rate an answer by criteria. */
@NamedInterface("rating")
@NullMarked
package dev.touchstone.content.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
