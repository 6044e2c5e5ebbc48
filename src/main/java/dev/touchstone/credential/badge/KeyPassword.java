package dev.touchstone.credential.badge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The password of the key file: from the environment, else from a file beside it that only its owner may read.
 *
 * @param given empty if the environment names none
 * @param file where a password of our own lies
 */
record KeyPassword(String given, Path file) {

    /** @throws UnusableKeys if there is none, or it cannot be read */
    char[] existing() {
        if (!given.isEmpty()) {
            return given.toCharArray();
        }
        String kept = kept();
        if (kept.isEmpty()) {
            throw new UnusableKeys("The password of the issuer's keys is missing: " + file
                    + " cannot be read or is empty. Put it back from your backup, or set TOUCHSTONE_KEYS_PASSWORD.");
        }
        return kept.toCharArray();
    }

    /** The password for a new file. Made up where none is given, and kept. */
    char[] orNew() throws IOException {
        if (given.isEmpty() && kept().isEmpty()) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            Files.deleteIfExists(file);
            KeyFile.createForOwner(file);
            Files.write(
                    file,
                    Base64.getUrlEncoder().withoutPadding().encode(random),
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
        }
        return existing();
    }

    private String kept() {
        try {
            return Files.readString(file).strip();
        } catch (IOException missing) {
            return "";
        }
    }

    @Override
    public String toString() {
        return "password of " + file;
    }
}
