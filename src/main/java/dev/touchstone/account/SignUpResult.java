package dev.touchstone.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What came of a sign-up. It never tells whether the address has an account already. */
public sealed interface SignUpResult {

    /** A mail is on its way; what it says depends on whether the address has an account. */
    record MailSent(EmailAddress email) implements SignUpResult {}

    /** Something must be changed first. */
    record Incomplete(Set<Field> fields, @Nullable PasswordProblem password) implements SignUpResult {}

    /** Too many sign-ups from here; try again then. */
    record TooMany(Instant tryAgainAt) implements SignUpResult {}

    /** An account is open in this browser already. */
    record AlreadySignedIn() implements SignUpResult {}

    /** A field that cannot be used as it is. */
    enum Field {
        EMAIL,
        DISPLAY_NAME
    }
}
