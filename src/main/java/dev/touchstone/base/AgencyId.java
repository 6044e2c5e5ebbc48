package dev.touchstone.base;

import java.util.UUID;

/** Identity of an agency. */
public record AgencyId(UUID value) {

    public static AgencyId random() {
        return new AgencyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
