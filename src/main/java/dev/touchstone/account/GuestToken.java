package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Lets a browser find its guest again; the value itself lies in a cookie. */
@Entity
@Table(name = "guest_token")
class GuestToken extends PersonalSecret {

    @Column
    private Instant createdAt;

    protected GuestToken() {}

    GuestToken(PersonId guest, Secret secret, Instant now) {
        super(guest, secret);
        this.createdAt = now;
    }

    Instant createdAt() {
        return createdAt;
    }
}
