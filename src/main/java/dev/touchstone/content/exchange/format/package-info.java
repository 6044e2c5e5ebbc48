/** One class for each foreign format of gold; each says what it cannot carry. */
@NullMarked
package dev.touchstone.content.exchange.format;

import org.jspecify.annotations.NullMarked;
