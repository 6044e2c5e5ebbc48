package dev.touchstone.content.gold;

import dev.touchstone.content.ItemId;

/** Every revision of the gold of every item. */
public interface GoldRevisions {

    /** The revision that a new attempt pins. */
    int current(ItemId item);

    /** @throws dev.touchstone.base.NotFound when there is no such item or revision */
    GoldKey get(ItemId item, int revision);
}
