/** One's own credentials, and the desk of those who decide. */
@NullMarked
package dev.touchstone.credential.ui;

import org.jspecify.annotations.NullMarked;
