/** Spaced review: what a learner remembers of clauses and confusions, and when each is due again. */
@NamedInterface("memory")
@NullMarked
package dev.touchstone.skill.memory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
