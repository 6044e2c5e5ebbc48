/** Credentials to hang up and to send: as a picture with the badge inside, and on paper. */
@NullMarked
package dev.touchstone.credential.print;

import org.jspecify.annotations.NullMarked;
