package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing in with address and password. What the guest of this browser did goes along. */
@Service
public class SignIns {

    private final People people;
    private final Guests guests;
    private final Passwords passwords;
    private final Patience patience;
    private final WebSession session;
    private final RequestPerson current;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SignIns(
            People people,
            Guests guests,
            Passwords passwords,
            Patience patience,
            WebSession session,
            RequestPerson current,
            Clock clock,
            TransactionTemplate transaction) {
        this.people = people;
        this.guests = guests;
        this.passwords = passwords;
        this.patience = patience;
        this.session = session;
        this.current = current;
        this.clock = clock;
        this.transaction = transaction;
    }

    @PreAuthorize("permitAll()")
    public SignInResult signIn(String email, String password) {
        Optional<EmailAddress> address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            return new SignInResult.Wrong();
        }
        Optional<Instant> later = patience.beforePassword(address.get().value(), session.clientAddress());
        if (later.isPresent()) {
            return new SignInResult.TooMany(later.get());
        }
        Optional<Person> account = people.findByEmail(address.get().value());
        @Nullable String hash = account.map(Person::passwordHash).orElse(null);
        if (!passwords.matches(password, hash) || account.isEmpty() || hash == null) {
            return new SignInResult.Wrong();
        }
        patience.forget(address.get().value());
        @Nullable String renewed = passwords.outdated(hash) ? passwords.hash(password) : null;
        PersonId id = account.get().id();
        // Someone signed in already is no guest, and keeps what is theirs.
        Optional<PersonId> guest = current.signedIn() ? Optional.empty() : current.known();
        transaction
                .<Optional<SignedIn>>execute(status -> people.findById(id.value())
                        .map(person -> {
                            person.seen(clock.instant());
                            session.zone().ifPresent(person.whereabouts()::seenIn);
                            if (renewed != null) {
                                person.rehash(renewed);
                            }
                            guest.ifPresent(from -> guests.merge(from, id));
                            return SignedIn.of(person);
                        }))
                .ifPresent(session::open);
        return new SignInResult.Welcome();
    }
}
