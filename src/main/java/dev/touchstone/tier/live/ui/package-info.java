/** What agencies and learners see of live work. */
@NullMarked
package dev.touchstone.tier.live.ui;

import org.jspecify.annotations.NullMarked;
