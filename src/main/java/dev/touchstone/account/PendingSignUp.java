package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A sign-up that waits for the click in the mail. It takes no address away from anyone: the first to confirm gets it. One
 * is kept for an address that has an account as well, so that both cases look the same from outside.
 */
@Entity
@Table(name = "pending_sign_up")
class PendingSignUp extends ExpiringSecret {

    static final Duration LIFETIME = Duration.ofDays(3);

    @Column
    private String email;

    @Column
    private String passwordHash;

    @Column
    private String displayName;

    @Column
    @Enumerated(EnumType.STRING)
    private Language language;

    protected PendingSignUp() {}

    PendingSignUp(PersonId person, Registration registration, String passwordHash, Secret secret, Instant now) {
        super(person, secret, now.plus(LIFETIME));
        this.email = registration.email().value();
        this.passwordHash = passwordHash;
        this.displayName = registration.displayName();
        this.language = registration.language();
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

    /** A fresh link; the one sent before stops working. */
    void renew(Secret secret, Instant now) {
        replaceBy(secret, now.plus(LIFETIME));
    }
}
