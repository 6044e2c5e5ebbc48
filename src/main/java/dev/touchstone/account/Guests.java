package dev.touchstone.account;

import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** People who have not signed up: made on their first deed, found again by a cookie, merged when they sign in. */
@Service
class Guests {

    private final People people;
    private final GuestTokens tokens;
    private final AccountRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Guests(People people, GuestTokens tokens, AccountRows rows, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    record NewGuest(PersonId id, Secret secret) {}

    /** In a transaction of its own: the cookie is sent whatever becomes of the caller's work. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    NewGuest welcome(Language language) {
        Person guest = people.save(Person.guest(language, clock.instant()));
        Secret secret = Secret.random();
        tokens.save(new GuestToken(guest.id(), secret, clock.instant()));
        return new NewGuest(guest.id(), secret);
    }

    @Transactional
    Optional<PersonId> returning(Secret secret) {
        return tokens.findBySecretHash(secret.hash())
                .flatMap(token -> people.findById(token.personId().value()))
                .filter(Person::guest)
                .map(guest -> {
                    guest.seen(clock.instant());
                    return guest.id();
                });
    }

    @Transactional(readOnly = true)
    boolean exists(PersonId id) {
        return people.isGuest(id.value());
    }

    /** Gives all a guest has to an account. Must run inside the sign-in's transaction; a second time does nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    void merge(PersonId guest, PersonId account) {
        if (guest.equals(account) || people.lockGuest(guest.value()).isEmpty()) {
            return;
        }
        events.publishEvent(new GuestMerged(guest, account));
        rows.delete(guest);
    }
}
