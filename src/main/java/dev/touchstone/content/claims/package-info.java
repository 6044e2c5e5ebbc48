/** What a prompt says to a learner who is to hold an AI answer against its source. */
@NamedInterface("claims")
@NullMarked
package dev.touchstone.content.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
