/** Statements on paper: several pages, numbered, and tagged so that a screen reader finds its way. */
@NullMarked
package dev.touchstone.pay.print;

import org.jspecify.annotations.NullMarked;
