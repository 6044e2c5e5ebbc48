/** Paid time on the screen: the clock while somebody works, their own time, and the ledger of an agency. */
@NullMarked
package dev.touchstone.pay.ui;

import org.jspecify.annotations.NullMarked;
