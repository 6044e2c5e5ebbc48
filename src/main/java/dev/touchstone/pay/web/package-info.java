/** Paid time over REST: one's own, and that of an agency. */
@NullMarked
package dev.touchstone.pay.web;

import org.jspecify.annotations.NullMarked;
