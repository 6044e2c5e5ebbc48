/** The account page, and how pages meet the person behind them. */
@NullMarked
package dev.touchstone.account.ui;

import org.jspecify.annotations.NullMarked;
