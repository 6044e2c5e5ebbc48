package dev.touchstone.account;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * People whom another module asks in by a one-time link in a mail. Whether an address has an account is told only to its mailbox:
 * the other module shows the same page to everyone, and what happens here happens after its button is pressed.
 */
@Service
public class Arrivals {

    private final People people;
    private final Guests guests;
    private final GuestTokens guestTokens;
    private final PendingSignUps pending;
    private final Patience patience;
    private final WebSession session;
    private final CurrentPerson current;
    private final Clock clock;

    Arrivals(
            People people,
            Guests guests,
            GuestTokens guestTokens,
            PendingSignUps pending,
            Patience patience,
            WebSession session,
            CurrentPerson current,
            Clock clock) {
        this.people = people;
        this.guests = guests;
        this.guestTokens = guestTokens;
        this.pending = pending;
        this.patience = patience;
        this.session = session;
        this.current = current;
        this.clock = clock;
    }

    /** Who has come. @param isNew whether the account was made just now, without a password */
    public record Arrival(PersonId person, boolean isNew) {}

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

    /** When to try a link again, if too many were tried from where this request comes. */
    public Optional<Instant> tooManyLinks() {
        return patience.beforeLink(session.clientAddress());
    }

    /**
     * Who comes by a link that was mailed to the address: whoever is signed in, else the owner of the address, else a new account
     * that the guest of this browser becomes. They are signed in once the caller's transaction is committed; it must have used
     * the link up, and reads again what it changes after this: a guest's rows change hands here.
     *
     * @param name what a new account goes by
     * @param language what a new account reads
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Arrival arrive(EmailAddress proven, String name, Language language) {
        if (current.signedIn()) {
            return new Arrival(current.id(), false);
        }
        Optional<PersonId> owner = people.findByEmail(proven.value()).map(Person::id);
        // First the merge: its listeners may let go of everything this transaction has read.
        owner.ifPresent(account -> current.known().ifPresent(guest -> guests.merge(guest, account)));
        Person person = owner.flatMap(account -> people.findById(account.value()))
                .orElseGet(() -> newcomer(proven, name, language));
        person.seen(clock.instant());
        person.confirm(clock.instant());
        session.zone().ifPresent(person.whereabouts()::seenIn);
        people.saveAndFlush(person);
        signInAfterCommit(SignedIn.of(person));
        return new Arrival(person.id(), owner.isEmpty());
    }

    private Person newcomer(EmailAddress proven, String name, Language language) {
        Person guest = current.known()
                .flatMap(known -> people.lockGuest(known.value()))
                .orElseGet(() -> Person.guest(language, clock.instant()));
        guest.arrive(proven, name, language, clock.instant());
        pending.deleteAllOf(guest.id().value());
        guestTokens.deleteAllOf(guest.id().value());
        return guest;
    }

    private void signInAfterCommit(SignedIn person) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                session.open(person);
            }
        });
    }
}
