package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import dev.touchstone.base.Role;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives people roles and takes them away. Other modules say who may do that and keep a record of it; no page reaches this. Sessions
 * of whoever gets or loses a role end with their next request.
 */
@Service
public class Offices {

    private final People people;
    private final PasswordLinks links;
    private final AccountMails mails;
    private final Clock clock;

    Offices(People people, PasswordLinks links, AccountMails mails, Clock clock) {
        this.people = people;
        this.links = links;
        this.mails = mails;
        this.clock = clock;
    }

    /** @param invited an account was made, or waits; a link to choose a password is in the mail */
    public record Appointed(PersonId person, boolean invited) {}

    /** Someone with a role. */
    public record Holder(PersonId person, EmailAddress email, String name) {}

    /** Gives the owner of the address a role. Repeating it only sends a new link while no password is chosen. */
    @Transactional
    public Appointed appoint(EmailAddress email, Role role) {
        Person person = people.findByEmail(email.value()).orElseGet(() -> {
            Person invited = Person.guest(Language.EN, clock.instant());
            invited.invite(email, email.mailbox());
            return people.save(invited);
        });
        person.appoint(role);
        if (person.passwordHash() != null) {
            return new Appointed(person.id(), false);
        }
        Secret secret = Secret.random();
        links.save(new PasswordLink(person.id(), secret, clock.instant().plus(PasswordLink.INVITATION_LIFETIME)));
        Addressees.of(person).ifPresent(to -> mails.choosePassword(to, secret.value()));
        return new Appointed(person.id(), true);
    }

    /** Takes the role from the person; empty if they do not have it. */
    @Transactional
    public Optional<Holder> dismiss(PersonId id, Role role) {
        return people.findById(id.value())
                .filter(person -> person.roles().contains(role))
                .flatMap(person -> {
                    person.dismiss(role);
                    return holder(person);
                });
    }

    @Transactional(readOnly = true)
    public List<Holder> holding(Role role) {
        return people.holding(role).stream()
                .map(Offices::holder)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Holder> holder(Person person) {
        return Addressees.of(person).map(to -> new Holder(person.id(), to.email(), to.displayName()));
    }
}
