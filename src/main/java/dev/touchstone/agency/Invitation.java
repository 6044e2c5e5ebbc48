package dev.touchstone.agency;

import dev.touchstone.account.Secret;
import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who asked somebody in, and the one-time link that went out for it. It stays after it was used, so that the link can say so. */
@Embeddable
class Invitation {

    static final Duration LIFETIME = Duration.ofDays(14);

    @Column(name = "invited_by_person_id")
    private @Nullable UUID by;

    private @Nullable String secretHash;
    private @Nullable Instant expiresAt;
    private @Nullable Instant mailedAt;

    /** Also for those whom nobody asked. */
    protected Invitation() {}

    static Invitation none() {
        return new Invitation();
    }

    static Invitation by(PersonId manager) {
        Invitation invitation = new Invitation();
        invitation.by = manager.value();
        return invitation;
    }

    /** The same link, asked for by somebody else. */
    Invitation takenOverBy(PersonId manager) {
        Invitation renewed = by(manager);
        renewed.secretHash = secretHash;
        renewed.expiresAt = expiresAt;
        renewed.mailedAt = mailedAt;
        return renewed;
    }

    /** The same invitation with a new link; one that went out before works no longer. */
    Invitation mailed(Secret secret, Instant now) {
        Invitation mailed = new Invitation();
        mailed.by = by;
        mailed.secretHash = secret.hash();
        mailed.mailedAt = now;
        mailed.expiresAt = now.plus(LIFETIME);
        return mailed;
    }

    Optional<Instant> mailedAt() {
        return Optional.ofNullable(mailedAt);
    }

    boolean expired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
