package dev.touchstone.account;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Role;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The person behind the request: from the sign-in or the token, else the guest of this session or of this browser. */
@Component
class RequestPerson implements CurrentPerson {

    private final WebSession session;
    private final Guests guests;
    private final People people;

    RequestPerson(WebSession session, Guests guests, People people) {
        this.session = session;
        this.guests = guests;
        this.people = people;
    }

    @Override
    public PersonId id() {
        return known().orElseGet(this::welcome);
    }

    @Override
    public Optional<PersonId> known() {
        return session.signedIn().map(SignedIn::id).or(this::guest);
    }

    @Override
    public boolean signedIn() {
        return session.signedIn().isPresent();
    }

    @Override
    public boolean has(Role role) {
        return role == Role.LEARNER
                || session.signedIn()
                        .filter(person -> person.roles().contains(role))
                        .isPresent();
    }

    @Override
    public ZoneId zone() {
        Optional<ZoneId> zone = session.signedIn().isPresent() ? ownZone().in(session.zone()) : session.zone();
        return zone.orElse(TimeZones.UNKNOWN);
    }

    private OwnZone ownZone() {
        return session.ownZone().orElseGet(() -> {
            session.signedIn().flatMap(me -> people.findById(me.personId())).ifPresent(session::meet);
            return session.ownZone().orElse(OwnZone.UNKNOWN);
        });
    }

    private Optional<PersonId> guest() {
        Optional<PersonId> remembered = session.guest();
        if (remembered.isPresent()) {
            // Erased or signed up meanwhile: whoever holds this session is not that person any more.
            if (session.isGreeted(remembered.get()) || guests.exists(remembered.get())) {
                session.greet(remembered.get());
                return remembered;
            }
            session.forgetGuest();
        }
        Optional<PersonId> returning = session.guestCookie().flatMap(guests::returning);
        returning.ifPresent(session::remember);
        return returning;
    }

    private PersonId welcome() {
        synchronized (session.lock()) {
            return guest().orElseGet(() -> {
                Guests.NewGuest guest = guests.welcome(session.language());
                session.remember(guest);
                return guest.id();
            });
        }
    }
}
