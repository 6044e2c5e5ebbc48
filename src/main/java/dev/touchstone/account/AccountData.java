package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import dev.touchstone.base.PersonalData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What this module stores about a person. Secrets and hashes are no part of an export. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class AccountData implements PersonalData {

    private final People people;
    private final PendingSignUps signUps;
    private final PasswordLinks links;
    private final GuestTokens guestTokens;
    private final ApiTokenStore apiTokens;
    private final AccountRows rows;

    AccountData(
            People people,
            PendingSignUps signUps,
            PasswordLinks links,
            GuestTokens guestTokens,
            ApiTokenStore apiTokens,
            AccountRows rows) {
        this.people = people;
        this.signUps = signUps;
        this.links = links;
        this.guestTokens = guestTokens;
        this.apiTokens = apiTokens;
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("person", "person_role", "pending_sign_up", "password_link", "guest_token", "api_token");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(PersonId id) {
        Map<String, Object> all = new LinkedHashMap<>();
        people.findById(id.value()).ifPresent(person -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", id.toString());
            if (person.email() != null) {
                row.put("email", person.email().value());
            }
            if (person.displayName() != null) {
                row.put("displayName", person.displayName());
            }
            row.put("language", person.language().code());
            row.put("theme", person.theme().name());
            person.whereabouts().zone().ifPresent(zone -> row.put("timeZone", zone.getId()));
            row.put("timeZoneChosen", person.whereabouts().chosen());
            row.put("createdAt", person.createdAt());
            row.put("seenAt", person.seenAt());
            all.put("person", row);
            all.put("person_role", SignedIn.inOrder(person.roles()));
        });
        all.put(
                "pending_sign_up",
                signUps.findByPersonId(id.value())
                        .map(one -> List.of(Map.of("email", one.email().value(), "expiresAt", one.expiresAt())))
                        .orElse(List.of()));
        all.put(
                "password_link",
                links.findByPersonId(id.value()).stream()
                        .map(PasswordLink::expiresAt)
                        .toList());
        all.put(
                "guest_token",
                guestTokens.findByPersonId(id.value()).stream()
                        .map(GuestToken::createdAt)
                        .toList());
        all.put(
                "api_token",
                apiTokens.findByPersonIdOrderByCreatedAt(id.value()).stream()
                        .map(ApiToken::row)
                        .toList());
        return all;
    }

    @Override
    @Transactional
    public void erase(PersonId person, PersonId tombstone) {
        rows.delete(person);
    }
}
