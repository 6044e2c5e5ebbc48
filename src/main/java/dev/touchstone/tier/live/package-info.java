/**
 * Live work: gold-checked answers that agencies report from their own labeling tools, what they say of somebody's work there,
 * and how much hidden gold it takes to keep that honest.
 */
@NamedInterface("live")
@NullMarked
package dev.touchstone.tier.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
