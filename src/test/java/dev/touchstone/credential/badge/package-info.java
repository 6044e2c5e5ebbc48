@NullMarked
package dev.touchstone.credential.badge;

import org.jspecify.annotations.NullMarked;
