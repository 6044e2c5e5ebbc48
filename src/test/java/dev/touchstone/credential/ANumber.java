package dev.touchstone.credential;

import java.util.random.RandomGenerator;

/** A number that a credential can be called by, for tests that write credentials into the database themselves. */
public final class ANumber {

    private ANumber() {}

    public static String drawn(RandomGenerator random) {
        return CredentialNumber.random(random).value();
    }
}
