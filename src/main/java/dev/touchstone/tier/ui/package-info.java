/** The screens of tiers and pay, and the ladder as other modules' screens show it. */
@NamedInterface("ui")
@NullMarked
package dev.touchstone.tier.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
