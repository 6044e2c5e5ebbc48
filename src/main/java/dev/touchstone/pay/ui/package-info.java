/** The screens of paid time: one's own, and the ledger of an agency. */
@NullMarked
package dev.touchstone.pay.ui;

import org.jspecify.annotations.NullMarked;
