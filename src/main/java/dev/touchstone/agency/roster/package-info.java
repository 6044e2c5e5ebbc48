/** What a roster file says, row by row, and what is wrong with it; nothing here knows who is a member. */
@NamedInterface("roster")
@NullMarked
package dev.touchstone.agency.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
