/** What foreign gold says, in words that all formats share. */
@NullMarked
package dev.touchstone.content.exchange.model;

import org.jspecify.annotations.NullMarked;
