/** Live work over REST: how labeling tools report it and learn how often to check. */
@NullMarked
package dev.touchstone.tier.live.web;

import org.jspecify.annotations.NullMarked;
