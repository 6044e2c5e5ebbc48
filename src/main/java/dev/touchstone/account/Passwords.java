package dev.touchstone.account;

import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id: 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet). The stored text names
 * the algorithm, so parameters can be raised later and old hashes renewed at the next sign-in.
 */
@Component
class Passwords {

    private static final int MEMORY_KIB = 19 * 1024;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2id", Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2)));

    /** Bounds the memory that many sign-ins at once can take. */
    private final Semaphore seats =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    /** What the password of an unknown account is compared with, so that it takes as long as a known one. */
    private final String nobody = encoder.encode(Secret.random().value());

    String hash(String password) {
        seats.acquireUninterruptibly();
        try {
            return String.valueOf(encoder.encode(password));
        } finally {
            seats.release();
        }
    }

    /** Compares in the same time whether or not there is a hash. */
    boolean matches(String password, @Nullable String hash) {
        if (password.length() > 2 * PasswordRules.MAX_LENGTH) {
            return false;
        }
        seats.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash == null ? nobody : hash) && hash != null;
        } finally {
            seats.release();
        }
    }

    boolean outdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
