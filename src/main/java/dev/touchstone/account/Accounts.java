package dev.touchstone.account;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own account: who am I, and what do I prefer. */
@Service
public class Accounts {

    private final People people;
    private final CurrentPerson current;
    private final WebSession session;

    Accounts(People people, CurrentPerson current, WebSession session) {
        this.people = people;
        this.current = current;
        this.session = session;
    }

    /** The person behind this request, if there is one yet. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<AccountRow> me() {
        return current.known().flatMap(id -> people.findById(id.value())).map(AccountRow::of);
    }

    /** The name a person goes by; empty for guests. For other modules' screens and mails. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<String> displayName(PersonId id) {
        return people.findById(id.value()).map(Person::displayName);
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void prefer(String displayName, Language language, Theme theme) {
        String name = displayName.strip();
        if (name.isEmpty() || name.length() > SignUps.MAX_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new Refused(422, "display-name", "Give a name of 1 to 80 characters.");
        }
        people.findById(current.id().value()).orElseThrow().prefer(name, language, theme);
    }

    /** @param zone empty leaves it to the browser */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void chooseZone(Optional<ZoneId> zone) {
        Person me = people.findById(current.id().value()).orElseThrow();
        zone.ifPresentOrElse(me.whereabouts()::choose, me.whereabouts()::leaveToBrowser);
        session.zone().ifPresent(me.whereabouts()::seenIn);
        session.meet(me);
    }

    /** Remembers where the browser of whoever is signed in says it is, for what reaches them without it. */
    @PreAuthorize("permitAll()")
    @Transactional
    public void noteZone() {
        session.signedIn()
                .ifPresent(me -> session.zone().ifPresent(zone -> people.noteZone(me.personId(), zone.getId())));
    }

    /** Where this browser says it is. */
    @PreAuthorize("permitAll()")
    public Optional<ZoneId> zoneOfBrowser() {
        return session.zone();
    }
}
