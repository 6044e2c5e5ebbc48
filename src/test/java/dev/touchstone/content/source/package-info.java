@NullMarked
package dev.touchstone.content.source;

import org.jspecify.annotations.NullMarked;
