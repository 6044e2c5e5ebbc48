/** Paid time as a learner sees it while they work. */
@NullMarked
package dev.touchstone.pay.ui;

import org.jspecify.annotations.NullMarked;
