/**
 * Whether gold and answers can be trusted: statistics that raise a flag for a human to look at, and decide nothing. Pure. Where a
 * statistic is not defined its result is empty.
 */
@NamedInterface("quality")
@NullMarked
package dev.touchstone.skill.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
