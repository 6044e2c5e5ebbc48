package dev.touchstone.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one endpoint is told of one fact. Its text never changes: whoever gets it twice gets the same. */
@Entity
@Table(name = "webhook_message")
class Message {

    @Id
    private UUID id;

    @Column(name = "endpoint_id")
    private UUID endpoint;

    @Enumerated(EnumType.STRING)
    private MessageType type;

    private String fact;
    private String body;
    private Instant happenedAt;
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private int step;
    private int tries;
    private @Nullable Instant dueAt;
    private @Nullable UUID taken;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Message() {}

    /** @param fact names what happened, so that one endpoint is told of it once */
    Message(UUID endpoint, MessageType type, String fact, String body, Instant happenedAt, Instant now) {
        this.id = UUID.randomUUID();
        this.endpoint = endpoint;
        this.type = type;
        this.fact = fact;
        this.body = body;
        this.happenedAt = happenedAt;
        this.writtenAt = now;
        this.state = MessageState.WAITING;
        this.dueAt = now;
    }

    UUID id() {
        return id;
    }

    UUID endpoint() {
        return endpoint;
    }

    String fact() {
        return fact;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    MessageState state() {
        return state;
    }

    byte[] body() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    /** How often it was sent since it was written, or since somebody asked for it again. */
    int step() {
        return step;
    }

    /** How often it was sent in all. */
    int tries() {
        return tries;
    }

    /** Whether this taking is the one that counts: of a slow node and of one that came after it, the later does. */
    boolean isTakenBy(UUID taking) {
        return taking.equals(taken);
    }

    void arrived() {
        end(MessageState.ARRIVED);
    }

    void fail() {
        end(MessageState.FAILED);
    }

    private void end(MessageState last) {
        state = last;
        dueAt = null;
        taken = null;
    }

    void tryAgain(Instant at) {
        dueAt = at;
        taken = null;
    }

    /** Somebody wants it sent again, from the start of the schedule. */
    void replay(Instant now) {
        state = MessageState.WAITING;
        step = 0;
        dueAt = now;
        taken = null;
    }

    DeliveryRow row(List<TryRow> sent) {
        return new DeliveryRow(id, type, happenedAt, writtenAt, state, Optional.ofNullable(dueAt), body, sent);
    }
}
