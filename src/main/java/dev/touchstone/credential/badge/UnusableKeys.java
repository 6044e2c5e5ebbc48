package dev.touchstone.credential.badge;

/** The keys cannot be used as they lie on disk; the message says what the operator can do. Nothing was written. */
public class UnusableKeys extends RuntimeException {

    UnusableKeys(String message) {
        super(message);
    }
}
