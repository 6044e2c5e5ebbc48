package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** A personal secret that opens nothing from a certain moment on. */
@MappedSuperclass
abstract class ExpiringSecret extends PersonalSecret {

    @Column
    private Instant expiresAt;

    protected ExpiringSecret() {}

    ExpiringSecret(PersonId person, Secret secret, Instant expiresAt) {
        super(person, secret);
        this.expiresAt = expiresAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** As {@link #replaceBy(Secret)}, with a time of its own. */
    void replaceBy(Secret secret, Instant newExpiry) {
        replaceBy(secret);
        expiresAt = newExpiry;
    }
}
