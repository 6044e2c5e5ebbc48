/** What a prompt says to a learner who is to put things in order. */
@NamedInterface("ranking")
@NullMarked
package dev.touchstone.content.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
