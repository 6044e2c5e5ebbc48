package dev.touchstone.credential;

import java.util.BitSet;

/** What a public list of statuses is made of. */
public interface StatusSource {

    /**
     * The places out of force. A place belongs to one credential for ever, and says nothing about whose.
     *
     * @param version what {@link #version()} said before they were read
     */
    record Places(long version, BitSet revoked, BitSet suspended) {}

    /** Grows with each change; reading it costs little. */
    long version();

    Places places();
}
