package dev.touchstone.credential.badge;

/** A badge that is not signed, since no verifier would or should accept it; the message says what is wrong with it. */
public class UnsoundBadge extends RuntimeException {

    UnsoundBadge(String message) {
        super(message);
    }
}
