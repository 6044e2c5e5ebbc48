/** The gold of the course: as written in its files, or computed from geometry and conventions when it is first asked for. */
@NullMarked
package dev.touchstone.content.source.gold;

import org.jspecify.annotations.NullMarked;
