package dev.touchstone.tier;

import dev.touchstone.agency.MemberId;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ladder as somebody saved it: who, when, why and from when on. It is never changed, only followed by another. */
@Entity
@Table(name = "ladder_version")
class LadderVersion {

    @Id
    private UUID id;

    @Column(name = "agency_id")
    private UUID agency;

    private int number;
    private String tiers;
    private String reason;

    @Column(name = "saved_by_person_id")
    private UUID savedBy;

    private Instant savedAt;
    private Instant effectiveFrom;
    private @Nullable UUID announcedTo;
    private @Nullable Instant announcedAt;
    private @Nullable Instant settledAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected LadderVersion() {}

    LadderVersion(AgencyId agency, int number, Ladder ladder, LadderChange change, PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.agency = agency.value();
        this.number = number;
        this.tiers = LadderText.write(ladder);
        this.reason = change.reason();
        this.savedBy = by.value();
        this.savedAt = now;
        this.effectiveFrom = change.from();
    }

    UUID id() {
        return id;
    }

    AgencyId agency() {
        return new AgencyId(agency);
    }

    int number() {
        return number;
    }

    Ladder ladder() {
        return LadderText.read(tiers);
    }

    String reason() {
        return reason;
    }

    PersonId savedBy() {
        return new PersonId(savedBy);
    }

    Instant savedAt() {
        return savedAt;
    }

    Instant effectiveFrom() {
        return effectiveFrom;
    }

    /** The last member who was written to; empty before the first. */
    Optional<MemberId> announcedTo() {
        return Optional.ofNullable(announcedTo).map(MemberId::new);
    }

    void announcedTo(MemberId member) {
        announcedTo = member.value();
    }

    void announced(Instant now) {
        announcedAt = now;
    }

    /** Everybody's tier follows it. */
    void settled(Instant now) {
        settledAt = now;
    }

    void forgetSaver(PersonId tombstone) {
        savedBy = tombstone.value();
    }
}
