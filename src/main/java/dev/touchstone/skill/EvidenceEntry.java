package dev.touchstone.skill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A row of evidence, with what it was measured with. Nothing changes it but the erasure or merging of its person. */
@Entity
@Table(name = "evidence")
class EvidenceEntry implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    private String skill;

    /** How manieth of the person in the skill, from 1. */
    private long place;

    @Column(name = "item_id")
    private UUID item;

    private UUID family;
    private int goldRevision;
    private String grader;
    private double score;
    private double guess;
    private double discrimination;
    private double difficulty;
    private double weight;
    private int parameterVersion;
    private int basis;
    private String errors;

    @Enumerated(EnumType.STRING)
    private PracticeMode mode;

    private LocalDate practiceDay;
    private Instant answeredAt;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected EvidenceEntry() {}

    EvidenceEntry(Evidence evidence, long place, Measure measure, int basis) {
        this.id = evidence.source();
        this.person = evidence.person().value();
        this.skill = evidence.skill();
        this.place = place;
        this.item = evidence.item().id().value();
        this.family = evidence.item().family();
        this.goldRevision = evidence.goldRevision();
        this.grader = evidence.grader();
        this.score = evidence.score();
        this.guess = measure.curve().guess();
        this.discrimination = measure.curve().discrimination();
        this.difficulty = measure.curve().difficulty();
        this.weight = measure.weight();
        this.parameterVersion = measure.version();
        this.basis = basis;
        this.errors = String.join(" ", evidence.errors());
        this.mode = evidence.mode();
        this.practiceDay = evidence.day();
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
