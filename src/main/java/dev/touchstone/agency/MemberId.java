package dev.touchstone.agency;

import java.util.UUID;

/** Identity of a membership: how an agency names its people, who go by another one in each agency. */
public record MemberId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
