package dev.touchstone.skill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A row of evidence. Nothing changes it but the erasure or merging of its person. */
@Entity
@Table(name = "evidence")
class EvidenceEntry implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    private String skill;

    @Column(name = "item_id")
    private UUID item;

    private int goldRevision;
    private String grader;
    private double score;
    private double guess;
    private String errors;
    private Instant answeredAt;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected EvidenceEntry() {}

    EvidenceEntry(Evidence evidence) {
        this.id = evidence.source();
        this.person = evidence.person().value();
        this.skill = evidence.skill();
        this.item = evidence.item().value();
        this.goldRevision = evidence.goldRevision();
        this.grader = evidence.grader();
        this.score = evidence.score();
        this.guess = evidence.guess();
        this.errors = String.join(" ", evidence.errors());
        this.answeredAt = evidence.answeredAt();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PrePersist
    @PostLoad
    void markStored() {
        stored = true;
    }
}
