package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import org.springframework.stereotype.Component;

/** Everything this module stores about one person, removed together. */
@Component
class AccountRows {

    private final People people;
    private final PendingSignUps signUps;
    private final PasswordLinks links;
    private final GuestTokens guestTokens;
    private final ApiTokenStore apiTokens;

    AccountRows(
            People people,
            PendingSignUps signUps,
            PasswordLinks links,
            GuestTokens guestTokens,
            ApiTokenStore apiTokens) {
        this.people = people;
        this.signUps = signUps;
        this.links = links;
        this.guestTokens = guestTokens;
        this.apiTokens = apiTokens;
    }

    void delete(PersonId person) {
        signUps.deleteAllOf(person.value());
        links.deleteAllOf(person.value());
        guestTokens.deleteAllOf(person.value());
        apiTokens.deleteAllOf(person.value());
        people.findById(person.value()).ifPresent(people::delete);
        people.flush();
    }
}
