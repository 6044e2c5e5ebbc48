package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import dev.touchstone.base.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person as they see themselves. A guest has no address and no name.
 *
 * @param chosenZone missing while the browser says where the person is
 */
public record AccountRow(
        PersonId id,
        boolean guest,
        @Nullable EmailAddress email,
        @Nullable Instant emailConfirmedAt,
        @Nullable String displayName,
        Language language,
        Theme theme,
        @Nullable ZoneId chosenZone,
        List<Role> roles) {

    static AccountRow of(Person person) {
        return new AccountRow(
                person.id(),
                person.guest(),
                person.email(),
                person.emailConfirmedAt(),
                person.displayName(),
                person.language(),
                person.theme(),
                person.whereabouts().chosen() ? person.whereabouts().zone().orElse(null) : null,
                SignedIn.inOrder(person.roles()));
    }

    /** What to call the person on a page. */
    public Optional<String> name() {
        return Optional.ofNullable(displayName);
    }
}
