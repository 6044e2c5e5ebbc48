package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;

/** Lets a program act for a person over REST until it expires or is revoked. The value is shown once. */
@Entity
@Table(name = "api_token")
class ApiToken extends ExpiringSecret {

    /** Marks a value as one of ours, for people and for scanners that look for leaked secrets. */
    static final String PREFIX = "ts_";

    @Column
    private String name;

    @Column
    private String hint;

    @Column
    private String scopes;

    @Column
    private Instant createdAt;

    protected ApiToken() {}

    ApiToken(PersonId person, String name, Set<TokenScope> scopes, Secret secret, Instant now, Instant expiresAt) {
        super(person, secret, expiresAt);
        this.name = name;
        this.scopes = TokenScope.join(scopes);
        this.hint = secret.value().substring(secret.value().length() - 4);
        this.createdAt = now;
    }

    Set<TokenScope> scopes() {
        return TokenScope.split(scopes);
    }

    ApiTokenRow row() {
        return new ApiTokenRow(id(), name, hint, scopes().stream().sorted().toList(), createdAt, expiresAt());
    }
}
