package dev.touchstone.audit;

import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import tools.jackson.databind.json.JsonMapper;

/** One row of the chain. */
@Entity
@Table(name = "audit_entry")
class AuditEntry implements Persistable<Long> {

    @Id
    private Long number;

    private Instant at;

    @Column(name = "actor_person_id")
    private @Nullable UUID actor;

    private @Nullable String actorSalt;
    private String actorDigest;
    private String deed;
    private String subjectKind;
    private @Nullable UUID subjectId;

    @Column(name = "about_person_id")
    private @Nullable UUID about;

    private @Nullable String payload;
    private @Nullable String payloadSalt;
    private String payloadDigest;
    private String hash;

    @Transient
    private boolean added;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected AuditEntry() {}

    AuditEntry(long number, Deed deed, String previous) {
        this.number = number;
        this.at = deed.at();
        this.actor = deed.actor().map(PersonId::value).orElse(null);
        this.actorSalt = Chain.salt();
        this.actorDigest = Chain.digest(actorSalt, actorText());
        this.deed = deed.name();
        this.subjectKind = deed.subject().kind();
        this.subjectId = deed.subject().id().orElse(null);
        this.about = deed.subject().about().map(PersonId::value).orElse(null);
        this.payload = deed.payload();
        this.payloadSalt = Chain.salt();
        this.payloadDigest = Chain.digest(payloadSalt, deed.payload());
        this.hash = link(previous);
        this.added = true;
    }

    /** Number and hash in place of a look into the database: a row that was just made is new. */
    @Override
    public boolean isNew() {
        return added;
    }

    @PostLoad
    @PostPersist
    void isStored() {
        added = false;
    }

    @Override
    public Long getId() {
        return number;
    }

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }

    boolean erased() {
        return payload == null;
    }

    /** What is wrong with this row, if it should follow the given one. */
    Optional<ChainVerdict.Flaw> flaw(String previous) {
        if (!link(previous).equals(hash)) {
            return Optional.of(ChainVerdict.Flaw.CHANGED);
        }
        if (actorSalt != null && !Chain.digest(actorSalt, actorText()).equals(actorDigest)) {
            return Optional.of(ChainVerdict.Flaw.OTHER_ACTOR);
        }
        boolean samePayload = payload == null
                ? payloadSalt == null
                : payloadSalt != null && Chain.digest(payloadSalt, payload).equals(payloadDigest);
        return samePayload ? Optional.empty() : Optional.of(ChainVerdict.Flaw.OTHER_PAYLOAD);
    }

    AuditRow row() {
        return new AuditRow(
                number,
                at,
                Optional.ofNullable(actor).map(PersonId::new),
                deed,
                Optional.ofNullable(payload).map(AuditEntry::read));
    }

    /** The row for the person it names, as actor or as the one concerned. */
    Map<String, Object> export() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", number);
        row.put("at", at);
        row.put("deed", deed);
        row.put("subject", subjectId == null ? subjectKind : subjectKind + " " + subjectId);
        Optional.ofNullable(payload).map(AuditEntry::read).ifPresent(read -> row.put("payload", read));
        return row;
    }

    private String link(String previous) {
        return Chain.link(
                previous, number, at, actorDigest, deed, subjectKind, Optional.ofNullable(subjectId), payloadDigest);
    }

    private String actorText() {
        return actor == null ? "" : actor.toString();
    }

    @SuppressWarnings("unchecked") // an object of JSON
    private static Map<String, Object> read(String payload) {
        return JsonMapper.shared().readValue(payload, Map.class);
    }
}
