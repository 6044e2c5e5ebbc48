@NullMarked
package dev.touchstone.demo;

import org.jspecify.annotations.NullMarked;
