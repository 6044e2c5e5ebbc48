package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds whoever has an account with an address, for those who run the installation and nobody else: who has one is private. */
@Service
public class AccountsByAddress {

    private final People people;

    AccountsByAddress(People people) {
        this.people = people;
    }

    /** @param typed as somebody wrote it */
    @PreAuthorize("hasRole('OPERATOR')")
    @Transactional(readOnly = true)
    public Optional<PersonId> find(String typed) {
        return EmailAddress.parse(typed)
                .flatMap(email -> people.findByEmail(email.value()))
                .map(Person::id);
    }
}
