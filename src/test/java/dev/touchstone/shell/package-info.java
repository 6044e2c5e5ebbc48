@NullMarked
package dev.touchstone.shell;

import org.jspecify.annotations.NullMarked;
