/** What a person can do with Touchstone, done by a person in a real browser. */
@NullMarked
package dev.touchstone.journey;

import org.jspecify.annotations.NullMarked;
