package dev.touchstone.base;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A request under its key: begun, then answered. */
@Entity
@Table(name = "kept_reply")
class KeptReply {

    @Id
    private UUID id;

    private UUID personId;
    private String idempotencyKey;
    private String requestHash;
    private Instant begunAt;
    private @Nullable Integer status;
    private @Nullable String contentType;
    private @Nullable String location;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    private byte @Nullable [] body;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected KeptReply() {}

    KeptReply(PersonId person, String key, String requestHash, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = person.value();
        this.idempotencyKey = key;
        this.requestHash = requestHash;
        this.begunAt = now;
    }

    UUID id() {
        return id;
    }

    Instant begunAt() {
        return begunAt;
    }

    boolean isOf(String hash) {
        return requestHash.equals(hash);
    }

    void answer(Reply reply) {
        status = reply.status();
        contentType = reply.contentType().orElse(null);
        location = reply.location().orElse(null);
        body = reply.body();
    }

    Optional<Reply> reply() {
        return Optional.ofNullable(status)
                .map(known -> new Reply(
                        known,
                        Optional.ofNullable(contentType),
                        Optional.ofNullable(location),
                        Objects.requireNonNullElse(body, new byte[0])));
    }

    Map<String, Object> told() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("key", idempotencyKey);
        row.put("begunAt", begunAt);
        if (status != null) {
            row.put("status", status);
        }
        return row;
    }
}
