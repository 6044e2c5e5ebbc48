package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A one-time link, sent by mail, that lets the owner of an address choose a password. */
@Entity
@Table(name = "password_link")
class PasswordLink extends ExpiringSecret {

    static final Duration RESET_LIFETIME = Duration.ofHours(1);
    static final Duration INVITATION_LIFETIME = Duration.ofDays(7);

    protected PasswordLink() {}

    PasswordLink(PersonId person, Secret secret, Instant expiresAt) {
        super(person, secret, expiresAt);
    }
}
