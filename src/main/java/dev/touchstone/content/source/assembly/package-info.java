/** Turns drafts that passed every rule into the course's records. */
@NullMarked
package dev.touchstone.content.source.assembly;

import org.jspecify.annotations.NullMarked;
