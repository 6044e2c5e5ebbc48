package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import dev.touchstone.base.Role;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts and roles given by whoever runs the installation, from the command line; no page reaches this. */
@Service
public class Operators {

    private final People people;
    private final PasswordLinks links;
    private final Passwords passwords;
    private final AccountMails mails;
    private final Clock clock;

    Operators(People people, PasswordLinks links, Passwords passwords, AccountMails mails, Clock clock) {
        this.people = people;
        this.links = links;
        this.passwords = passwords;
        this.mails = mails;
        this.clock = clock;
    }

    /** What an appointment came to. */
    public sealed interface Appointment {

        record ExistingAccount(EmailAddress email) implements Appointment {}

        /** An account was made; a link to choose a password is in the mail. */
        record Invited(EmailAddress email) implements Appointment {}
    }

    /** Makes the owner of the address an operator. Repeating it only sends a new link while no password is chosen. */
    @Transactional
    public Appointment appoint(EmailAddress email) {
        Person person = people.findByEmail(email.value()).orElseGet(() -> {
            Person invited = Person.guest(Language.EN, clock.instant());
            invited.invite(email, email.mailbox());
            return people.save(invited);
        });
        person.appoint(Role.OPERATOR);
        if (person.passwordHash() != null) {
            return new Appointment.ExistingAccount(email);
        }
        Secret secret = Secret.random();
        links.save(new PasswordLink(person.id(), secret, clock.instant().plus(PasswordLink.INVITATION_LIFETIME)));
        Addressees.of(person).ifPresent(to -> mails.choosePassword(to, secret.value()));
        return new Appointment.Invited(email);
    }

    /** An account ready to use, such as a sample person; one that exists already is left as it is. */
    @Transactional
    public PersonId enrol(EmailAddress email, String password, String displayName, Language language, Set<Role> roles) {
        return people.findByEmail(email.value()).map(Person::id).orElseGet(() -> {
            Person person = Person.guest(language, clock.instant());
            person.signUp(email, passwords.hash(password), displayName, language, clock.instant());
            roles.forEach(person::appoint);
            return people.save(person).id();
        });
    }
}
