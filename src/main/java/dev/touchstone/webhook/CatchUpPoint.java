package dev.touchstone.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Up to when all that happened was looked through. There is one. */
@Entity
@Table(name = "webhook_catch_up")
class CatchUpPoint {

    static final int THE_ONE = 1;

    @Id
    private int id;

    private Instant lookedUntil;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected CatchUpPoint() {}

    Instant lookedUntil() {
        return lookedUntil;
    }

    void lookedUntil(Instant moment) {
        lookedUntil = moment;
    }
}
