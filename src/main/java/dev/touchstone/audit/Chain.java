package dev.touchstone.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** How rows hold each other: SHA-256 over what came before and what a row says, in hexadecimal. Pure but for the salts. */
final class Chain {

    /** What the first row follows. */
    static final String BEGINNING = "0".repeat(64);

    private static final String FORM = "touchstone-audit-1";
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Chain() {}

    /** The hash of a row. No part holds a line break, so two rows cannot read the same. */
    static String link(
            String previous,
            long number,
            Instant at,
            String actorDigest,
            String deed,
            String subjectKind,
            Optional<UUID> subject,
            String payloadDigest) {
        return sha256(String.join(
                "\n",
                FORM,
                previous,
                Long.toString(number),
                at.toString(),
                actorDigest,
                deed,
                subjectKind,
                subject.map(UUID::toString).orElse(""),
                payloadDigest));
    }

    /** Binds to a text without telling it: unsalted, a name or an id could be guessed and tried. */
    static String digest(String salt, String text) {
        return sha256(salt + "\n" + text);
    }

    static String salt() {
        byte[] bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
