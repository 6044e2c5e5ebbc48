package dev.touchstone.webhook;

import java.util.UUID;

/**
 * A secret, at the only moment it is told.
 *
 * @param secret {@code whsec_…}
 */
public record ToldSecret(UUID endpoint, String secret) {

    @Override
    public String toString() {
        return "the secret of " + endpoint;
    }
}
