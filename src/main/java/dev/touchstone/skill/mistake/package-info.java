/** What costs a learner points: the kinds of error they make, where and when, never for blame. */
@NamedInterface("mistake")
@NullMarked
package dev.touchstone.skill.mistake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
