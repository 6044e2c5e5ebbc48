package dev.touchstone.account;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own tokens for programs. */
@Service
public class ApiTokens {

    /** More than anyone keeps track of. */
    static final int MAX_PER_PERSON = 20;

    private static final int MAX_NAME = 60;
    private static final Duration LONGEST = Duration.ofDays(366);

    private final ApiTokenStore store;
    private final People people;
    private final CurrentPerson current;
    private final Clock clock;

    ApiTokens(ApiTokenStore store, People people, CurrentPerson current, Clock clock) {
        this.store = store;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    /** A token just made; {@code value} can never be read again. */
    public record NewToken(ApiTokenRow row, String value) {
        @Override
        public String toString() {
            return "NewToken[" + row.id() + "]";
        }
    }

    /** For what is one's own. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public NewToken create(String name, Duration lifetime) {
        return create(name, lifetime, Set.of(TokenScope.OWN));
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional
    public NewToken create(String name, Duration lifetime, Set<TokenScope> scopes) {
        String tidy = name.strip();
        if (tidy.isEmpty() || tidy.length() > MAX_NAME) {
            throw new Refused(422, "token-name", "Give the token a name of 1 to 60 characters.");
        }
        if (lifetime.isNegative() || lifetime.isZero() || lifetime.compareTo(LONGEST) > 0) {
            throw new Refused(422, "token-lifetime", "A token lives between one second and 366 days.");
        }
        if (scopes.isEmpty()) {
            throw new Refused(422, "token-scopes", "Choose what the token may do.");
        }
        if (store.findByPersonIdOrderByCreatedAt(current.id().value()).size() >= MAX_PER_PERSON) {
            throw new Refused(409, "too-many-tokens", "You have 20 tokens. Revoke one you no longer use first.");
        }
        Secret secret = new Secret(ApiToken.PREFIX + Secret.random().value());
        ApiToken token = store.save(new ApiToken(
                current.id(),
                tidy,
                scopes,
                secret,
                clock.instant(),
                clock.instant().plus(lifetime)));
        return new NewToken(token.row(), secret.value());
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<ApiTokenRow> mine() {
        return store.findByPersonIdOrderByCreatedAt(current.id().value()).stream()
                .map(ApiToken::row)
                .toList();
    }

    /** @throws NotFound if there is no such token among one's own */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void revoke(UUID id) {
        ApiToken token = store.findByIdAndPersonId(id, current.id().value())
                .orElseThrow(() -> new NotFound("You have no token with this id."));
        store.delete(token);
    }

    /** Who a presented value speaks for; empty if it is unknown, revoked or expired. */
    @Transactional(readOnly = true)
    Optional<Bearer> bearer(String value) {
        return store.findBySecretHash(new Secret(value).hash())
                .filter(token -> !token.expired(clock.instant()))
                .flatMap(token -> people.findById(token.personId().value())
                        .map(owner -> new Bearer(SignedIn.of(owner), token.scopes())));
    }
}
