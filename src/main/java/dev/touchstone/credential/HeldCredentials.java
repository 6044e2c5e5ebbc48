package dev.touchstone.credential;

import dev.touchstone.base.PersonId;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people hold, for the modules above that show many of them at once. It asks nobody for a role: whoever shows what it says has
 * asked before.
 */
@Service
@PermitAll
public class HeldCredentials {

    private final CredentialStore store;
    private final Programs programs;
    private final Clock clock;

    HeldCredentials(CredentialStore store, Programs programs, Clock clock) {
        this.store = store;
        this.programs = programs;
        this.clock = clock;
    }

    /** What was issued to these people, the newest of each first; whoever holds nothing is left out. */
    @Transactional(readOnly = true)
    public Map<PersonId, List<HeldCredential>> of(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Instant now = clock.instant();
        return store
                .findByHolderInOrderByDecidedAtDesc(
                        people.stream().map(PersonId::value).toList())
                .stream()
                .filter(credential -> credential.stage().issued())
                .collect(Collectors.groupingBy(
                        Credential::holder, Collectors.mapping(held -> held(held, now), Collectors.toList())));
    }

    private HeldCredential held(Credential credential, Instant now) {
        return new HeldCredential(
                credential.number(),
                credential.program(),
                programs.named(credential.program()).name(),
                credential.status(now),
                credential.statusSince(now),
                credential.validFrom().orElseThrow(),
                credential.validUntil(),
                credential.result());
    }
}
