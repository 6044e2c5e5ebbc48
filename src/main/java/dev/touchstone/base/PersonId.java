package dev.touchstone.base;

import java.util.UUID;

/** Identity of a person, guest or signed up; it stays the same when a guest signs up. */
public record PersonId(UUID value) {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
