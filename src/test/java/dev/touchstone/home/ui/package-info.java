@NullMarked
package dev.touchstone.home.ui;

import org.jspecify.annotations.NullMarked;
