/** What a prompt says to a learner who is to compare two answers of an assistant. */
@NamedInterface("preference")
@NullMarked
package dev.touchstone.content.preference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
