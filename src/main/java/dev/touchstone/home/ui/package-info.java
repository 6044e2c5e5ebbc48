/** The first page of newcomers, and the first page of learners who come back. */
@NullMarked
package dev.touchstone.home.ui;

import org.jspecify.annotations.NullMarked;
