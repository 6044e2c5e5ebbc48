@NullMarked
package dev.touchstone.base.ui;

import org.jspecify.annotations.NullMarked;
