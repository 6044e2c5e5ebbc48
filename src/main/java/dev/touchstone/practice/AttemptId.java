package dev.touchstone.practice;

import java.util.UUID;

/** Identity of an attempt. */
public record AttemptId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
