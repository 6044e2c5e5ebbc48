/** Gold: what is right. Only the modules that mark and review answers may see it. */
@NamedInterface("gold")
@NullMarked
package dev.touchstone.content.gold;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
