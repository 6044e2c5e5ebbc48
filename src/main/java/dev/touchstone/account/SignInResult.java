package dev.touchstone.account;

import java.time.Instant;

/** What came of a sign-in. */
public sealed interface SignInResult {

    record Welcome() implements SignInResult {}

    /** Address and password do not belong together, or there is no such account; nobody learns which. */
    record Wrong() implements SignInResult {}

    record TooMany(Instant tryAgainAt) implements SignInResult {}
}
