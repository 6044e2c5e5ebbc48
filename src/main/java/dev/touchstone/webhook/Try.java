package dev.touchstone.webhook;

import dev.touchstone.webhook.sending.Answer;
import dev.touchstone.webhook.sending.Outcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One time that a message was sent; written down before it goes out. */
@Entity
@Table(name = "webhook_try")
class Try {

    @Id
    private UUID id;

    @Column(name = "message_id")
    private UUID message;

    private int number;
    private Instant begunAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable Integer status;
    private long millis;
    private String answer;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Try() {}

    Try(UUID message, int number, Instant now) {
        this.id = UUID.randomUUID();
        this.message = message;
        this.number = number;
        this.begunAt = now;
        this.outcome = Outcome.UNKNOWN;
        this.answer = "";
    }

    UUID id() {
        return id;
    }

    UUID message() {
        return message;
    }

    void ended(Answer with) {
        outcome = with.outcome();
        status = with.status().orElse(null);
        millis = with.took().toMillis();
        answer = with.text();
    }

    TryRow row() {
        return new TryRow(number, begunAt, outcome, Optional.ofNullable(status), millis, answer);
    }
}
