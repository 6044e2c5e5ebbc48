package dev.touchstone.certification;

import java.util.UUID;

/** Identity of one item's turn in a sitting; it says nothing of the item. */
public record SittingItemId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
