/** Gold of foreign files as exercises, in a folder that lies on top of the course. */
@NullMarked
package dev.touchstone.content.exchange.write;

import org.jspecify.annotations.NullMarked;
