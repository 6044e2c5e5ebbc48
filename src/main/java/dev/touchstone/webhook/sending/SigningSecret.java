package dev.touchstone.webhook.sending;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an endpoint and Touchstone share, and messages are signed with: {@code whsec_} and 24 to 64 bytes in Base64, as Standard
 * Webhooks 1 has it.
 */
public final class SigningSecret {

    private static final String PREFIX = "whsec_";
    private static final int FEWEST_BYTES = 24;
    private static final int MOST_BYTES = 64;
    private static final int OUR_BYTES = 32;

    private final byte[] key;

    /** @throws IllegalArgumentException if it has fewer than 24 or more than 64 bytes */
    SigningSecret(byte[] key) {
        if (key.length < FEWEST_BYTES || key.length > MOST_BYTES) {
            throw new IllegalArgumentException("A secret has 24 to 64 bytes, not " + key.length + ".");
        }
        this.key = key.clone();
    }

    public static SigningSecret random(SecureRandom random) {
        byte[] key = new byte[OUR_BYTES];
        random.nextBytes(key);
        return new SigningSecret(key);
    }

    byte[] bytes() {
        return key.clone();
    }

    /** As it is told, once. */
    public String told() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /**
     * The header {@code webhook-signature}: one signature by each secret, so that whoever knows one of them can check.
     *
     * @param at the header {@code webhook-timestamp}, in whole seconds
     */
    public static String signatures(List<SigningSecret> secrets, String id, Instant at, byte[] body) {
        return secrets.stream().map(secret -> secret.signature(id, at, body)).collect(Collectors.joining(" "));
    }

    private String signature(String id, Instant at, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((id + "." + at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
