package dev.touchstone.practice;

import dev.touchstone.content.Item;

/**
 * An item that asks something again.
 *
 * @param rulebook slug of the rulebook that decides it
 * @param repeated whether its learner has met this very item
 * @param seconds about how long it takes
 */
record Drawn(Asked asked, Item item, String rulebook, boolean repeated, int seconds) {}
