package dev.touchstone.account;

import java.util.Optional;

/** Whom to write to about an account. */
final class Addressees {

    private Addressees() {}

    static Optional<AccountMails.Addressee> of(Person person) {
        return Optional.ofNullable(person.email())
                .map(email -> new AccountMails.Addressee(
                        person.id(),
                        email,
                        person.language(),
                        Optional.ofNullable(person.displayName()).orElse(email.value())));
    }
}
