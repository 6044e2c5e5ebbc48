/** The credential as a signed document that anyone can check. */
@NullMarked
package dev.touchstone.credential.badge;

import org.jspecify.annotations.NullMarked;
