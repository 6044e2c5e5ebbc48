/** The game over REST: its switches, badges, quests and the team. */
@NullMarked
package dev.touchstone.motivation.web;

import org.jspecify.annotations.NullMarked;
