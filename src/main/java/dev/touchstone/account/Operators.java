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
    private final Offices offices;
    private final Passwords passwords;
    private final Clock clock;

    Operators(People people, Offices offices, Passwords passwords, Clock clock) {
        this.people = people;
        this.offices = offices;
        this.passwords = passwords;
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
        return offices.appoint(email, Role.OPERATOR).invited()
                ? new Appointment.Invited(email)
                : new Appointment.ExistingAccount(email);
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
