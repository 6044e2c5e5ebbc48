/** What a prompt says to a learner who is to write. */
@NamedInterface("freetext")
@NullMarked
package dev.touchstone.content.freetext;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
