package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A one-time link, sent by mail, that lets the owner of an address choose a password. */
@Entity
@Table(name = "password_link")
class PasswordLink {

    static final Duration RESET_LIFETIME = Duration.ofHours(1);
    static final Duration INVITATION_LIFETIME = Duration.ofDays(7);

    @Id
    private UUID id;

    @Column
    private UUID personId;

    @Column
    private String secretHash;

    @Column
    private Instant expiresAt;

    @Version
    private long version;

    protected PasswordLink() {}

    PasswordLink(PersonId person, Secret secret, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.personId = person.value();
        this.secretHash = secret.hash();
        this.expiresAt = expiresAt;
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
