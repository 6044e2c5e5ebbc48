package dev.touchstone.certification;

import java.util.UUID;

/** Identity of a sitting. */
public record SittingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
