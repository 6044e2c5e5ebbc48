/** Touchstone: the school and exam board for people who teach AI. One module per package below this one. */
@NullMarked
package dev.touchstone;

import org.jspecify.annotations.NullMarked;
