/**
 * Badges: a credential as Open Badges 3.0, signed in two forms; the keys behind it, the lists that say what was withdrawn, and
 * the check that anyone can repeat. Knows no person: facts come in, signed text goes out.
 */
@NamedInterface("badge")
@NullMarked
package dev.touchstone.credential.badge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
