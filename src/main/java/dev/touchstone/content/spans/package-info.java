/** What a prompt says to a learner who is to mark spans of a text. */
@NamedInterface("spans")
@NullMarked
package dev.touchstone.content.spans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
