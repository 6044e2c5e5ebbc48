/** What sums of live answers say: of a share, of a fall, of an ability, and of how much gold it takes to know. Pure. */
@NamedInterface("trust")
@NullMarked
package dev.touchstone.tier.live.trust;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
