/** What a prompt says to a learner who is to work out a number. */
@NamedInterface("numeric")
@NullMarked
package dev.touchstone.content.numeric;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
