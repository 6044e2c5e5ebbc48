/** What a prompt says to a learner who is to find defects in code. */
@NamedInterface("codelines")
@NullMarked
package dev.touchstone.content.codelines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
