package dev.touchstone.webhook.sending;

import java.nio.file.Path;
import java.util.UUID;

/** A secret as an installation with that data folder stores it. */
public record SealedFor(String told, String sealed) {

    public static SealedFor endpoint(UUID endpoint, Path data) {
        SigningSecret secret = SigningSecret.random(new java.security.SecureRandom());
        String sealed = new SealedSecrets(data.resolve("keys").toString()).seal(secret, endpoint);
        return new SealedFor(secret.told(), sealed);
    }
}
