package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import dev.touchstone.base.Role;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** People of a demonstration: they have accounts and act through the same services as anybody. */
@Component
@Profile("demo")
@PermitAll
public class SamplePeople {

    private final Operators operators;
    private final People people;

    SamplePeople(Operators operators, People people) {
        this.operators = operators;
        this.people = people;
    }

    public boolean exists(EmailAddress email) {
        return people.findByEmail(email.value()).isPresent();
    }

    /** An account ready to sign in with. */
    public PersonId enrol(EmailAddress email, String password, String name, Language language, Set<Role> roles) {
        return operators.enrol(email, password, name, language, roles);
    }

    /** Does the deeds as that person. */
    public void act(PersonId person, Runnable deeds) {
        Person actor = people.findById(person.value()).orElseThrow();
        SecurityContextHolder.getContext().setAuthentication(SignedIn.of(actor).authentication());
        try {
            deeds.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
