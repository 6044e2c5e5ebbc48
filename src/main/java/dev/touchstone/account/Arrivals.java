package dev.touchstone.account;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People whom another module asks in by a one-time link in a mail. Whether an address has an account is told only to its mailbox.
 */
@Service
public class Arrivals {

    private final People people;
    private final Patience patience;

    Arrivals(People people, Patience patience) {
        this.people = people;
        this.patience = patience;
    }

    /**
     * How to write to an address, in the language of its account if it has one. For a mail and nothing else.
     *
     * @param name what the sender calls the person
     */
    @Transactional(readOnly = true)
    public AccountMails.Addressee addressee(EmailAddress address, String name, Language otherwise) {
        Optional<Person> account = people.findByEmail(address.value());
        return new AccountMails.Addressee(
                account.map(Person::id).orElse(null),
                address,
                account.map(Person::language).orElse(otherwise),
                name);
    }

    /** Whether one more mail may go to the address now, whoever sends it. */
    public boolean mayMail(EmailAddress address) {
        return patience.mayMail(address);
    }
}
