package dev.touchstone.base;

import java.util.Optional;

/**
 * What a program was answered, as it went over the wire.
 *
 * @param location where the thing is that came to be
 */
public record Reply(int status, Optional<String> contentType, Optional<String> location, byte[] body) {

    /** More than any answer to a write takes. */
    public static final int MOST_BYTES = 512 * 1024;

    /** Whether the request may still be carried out as it stands: nothing was done, and that may be otherwise next time. */
    public boolean worthAnotherTry() {
        return status >= 500 || status == 429;
    }
}
