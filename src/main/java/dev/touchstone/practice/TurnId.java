package dev.touchstone.practice;

import java.util.UUID;

/** Identity of one item's turn within an attempt; random, so it says nothing of the item. */
public record TurnId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
