package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Lets a browser find its guest again; the value itself lies in a cookie. */
@Entity
@Table(name = "guest_token")
class GuestToken {

    @Id
    private UUID id;

    @Column
    private UUID personId;

    @Column
    private String secretHash;

    @Column
    private Instant createdAt;

    @Version
    private long version;

    protected GuestToken() {}

    GuestToken(PersonId guest, Secret secret, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = guest.value();
        this.secretHash = secret.hash();
        this.createdAt = now;
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    Instant createdAt() {
        return createdAt;
    }
}
