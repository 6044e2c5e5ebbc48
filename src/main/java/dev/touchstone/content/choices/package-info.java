/** What a prompt says to a learner who is to tick every option that applies. */
@NamedInterface("choices")
@NullMarked
package dev.touchstone.content.choices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
