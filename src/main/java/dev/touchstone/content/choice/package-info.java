/** What a prompt says to a learner who is to choose one option. */
@NamedInterface("choice")
@NullMarked
package dev.touchstone.content.choice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
