@NullMarked
package dev.touchstone.practice.ui;

import org.jspecify.annotations.NullMarked;
