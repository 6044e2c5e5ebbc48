/** The gold of the course and the rules that compute it from conventions. Only modules that mark answers may see it. */
@NamedInterface("gold")
@NullMarked
package dev.touchstone.content.gold;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
