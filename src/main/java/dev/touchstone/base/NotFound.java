package dev.touchstone.base;

/** The thing does not exist, or is not for this person; both look the same from outside. Told as status 404. */
public class NotFound extends RuntimeException {

    public NotFound(String message) {
        super(message);
    }
}
