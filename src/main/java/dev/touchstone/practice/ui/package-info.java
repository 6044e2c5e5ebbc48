/** The learner's screens: the course, the lesson player, the rulebooks. */
@NullMarked
package dev.touchstone.practice.ui;

import org.jspecify.annotations.NullMarked;
