package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import org.jspecify.annotations.Nullable;

/** The mails this module needs sent. Called inside the transaction that makes them necessary. */
public interface AccountMails {

    /**
     * Whom a mail is for.
     *
     * @param person missing when nobody here has the address
     */
    record Addressee(@Nullable PersonId person, EmailAddress email, Language language, String displayName) {}

    /** @param secret completes the one-time link, as in the other mails */
    void confirmAddress(Addressee to, String secret);

    /** Someone signed up with an address that has an account. */
    void alreadyRegistered(Addressee to);

    void resetPassword(Addressee to, String secret);

    /** Someone asked for a new password for an address without an account. */
    void noAccountHere(Addressee to);

    void choosePassword(Addressee to, String secret);
}
