package dev.touchstone.account;

import java.time.Instant;

/** What came of opening the link in the sign-up mail. */
public sealed interface ConfirmResult {

    /** The account is open and the person signed in. */
    record Confirmed() implements ConfirmResult {}

    /** This is another browser than the one that signed up: the password shows that it is the same person. */
    record PasswordNeeded(EmailAddress email) implements ConfirmResult {}

    record WrongPassword() implements ConfirmResult {}

    /** The link was used, has expired, was replaced by a newer one, or never existed. */
    record NoLongerValid() implements ConfirmResult {}

    record TooMany(Instant tryAgainAt) implements ConfirmResult {}
}
