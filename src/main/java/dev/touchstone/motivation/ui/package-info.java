/** The screens of the game, and the settings that switch it off. */
@NullMarked
package dev.touchstone.motivation.ui;

import org.jspecify.annotations.NullMarked;
