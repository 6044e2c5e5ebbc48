/** Foreign files, read within limits: what is too large, too deep, not UTF-8 or no such format is refused with file and place. */
@NullMarked
package dev.touchstone.content.exchange.read;

import org.jspecify.annotations.NullMarked;
