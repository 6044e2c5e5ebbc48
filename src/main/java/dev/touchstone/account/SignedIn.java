package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import dev.touchstone.base.Role;
import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Someone who has proved who they are, as the security context remembers them.
 *
 * @param stamp changes with the password, so that sessions opened with an older one end
 */
record SignedIn(UUID personId, Set<Role> roles, String stamp) implements Principal, Serializable {

    static SignedIn of(Person person) {
        return new SignedIn(person.id().value(), Set.copyOf(person.roles()), stamp(person));
    }

    static String stamp(Person person) {
        return new Secret(String.valueOf(person.passwordHash())).hash().substring(0, 16);
    }

    PersonId id() {
        return new PersonId(personId);
    }

    @Override
    public String getName() {
        return personId.toString();
    }

    Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(
                this,
                null,
                roles.stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList());
    }

    static List<Role> inOrder(Set<Role> roles) {
        return roles.stream().sorted().toList();
    }
}
