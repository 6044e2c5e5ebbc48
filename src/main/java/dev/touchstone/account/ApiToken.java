package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Lets a program act for a person over REST until it expires or is revoked. The value is shown once. */
@Entity
@Table(name = "api_token")
class ApiToken {

    /** Marks a value as one of ours, for people and for scanners that look for leaked secrets. */
    static final String PREFIX = "ts_";

    @Id
    private UUID id;

    @Column
    private UUID personId;

    @Column
    private String name;

    @Column
    private String secretHash;

    @Column
    private String hint;

    @Column
    private Instant createdAt;

    @Column
    private Instant expiresAt;

    @Version
    private long version;

    protected ApiToken() {}

    ApiToken(PersonId person, String name, Secret secret, Instant now, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.personId = person.value();
        this.name = name;
        this.secretHash = secret.hash();
        this.hint = secret.value().substring(secret.value().length() - 4);
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    UUID id() {
        return id;
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    ApiTokenRow row() {
        return new ApiTokenRow(id, name, hint, createdAt, expiresAt);
    }
}
