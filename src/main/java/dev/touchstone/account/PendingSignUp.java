package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A sign-up that waits for the click in the mail. It takes no address away from anyone: the first to confirm gets it. One
 * is kept for an address that has an account as well, so that both cases look the same from outside.
 */
@Entity
@Table(name = "pending_sign_up")
class PendingSignUp {

    static final Duration LIFETIME = Duration.ofDays(3);

    @Id
    private UUID id;

    @Column
    private UUID personId;

    @Column
    private String email;

    @Column
    private String passwordHash;

    @Column
    private String displayName;

    @Column
    @Enumerated(EnumType.STRING)
    private Language language;

    @Column
    private String secretHash;

    @Column
    private Instant expiresAt;

    @Version
    private long version;

    protected PendingSignUp() {}

    PendingSignUp(PersonId person, Registration registration, String passwordHash, Secret secret, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = person.value();
        this.email = registration.email().value();
        this.passwordHash = passwordHash;
        this.displayName = registration.displayName();
        this.language = registration.language();
        this.secretHash = secret.hash();
        this.expiresAt = now.plus(LIFETIME);
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    String passwordHash() {
        return passwordHash;
    }

    String displayName() {
        return displayName;
    }

    Language language() {
        return language;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** A fresh link; the one sent before stops working. */
    void renew(Secret secret, Instant now) {
        secretHash = secret.hash();
        expiresAt = now.plus(LIFETIME);
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
