package dev.touchstone.credential.badge;

import java.util.BitSet;

/** Which credentials do not hold, by their place in the lists. Whoever keeps the credentials implements it. */
public interface StatusSource {

    /** Another number after every change; cheap, since it is asked for each time a list is fetched. */
    long version();

    /** Taken away for ever. */
    BitSet revoked();

    /** Taken away for now. */
    BitSet suspended();
}
