/** Gold: what is right. Only the modules that mark and review answers may see it. */
@NullMarked
package dev.touchstone.content.gold;

import org.jspecify.annotations.NullMarked;
