/** What a prompt says to a learner who is to find the faults in someone's boxes. */
@NamedInterface("review")
@NullMarked
package dev.touchstone.content.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
