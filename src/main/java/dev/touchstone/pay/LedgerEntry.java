package dev.touchstone.pay;

import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One line of the ledger as it is written, once and for ever. {@link LedgerReader} reads it. */
@Entity
@Table(name = "ledger_entry")
class LedgerEntry implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "source_id")
    private UUID source;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "agency_id")
    private @Nullable UUID agency;

    @Column(name = "member_id")
    private @Nullable UUID member;

    private @Nullable String memberName;
    private @Nullable String tier;
    private @Nullable Long rateMinor;
    private @Nullable String currency;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Column(name = "thing_id")
    private @Nullable UUID thing;

    private @Nullable String thingSlug;
    private Instant startedAt;
    private Instant endedAt;

    @Column(name = "on_day")
    private LocalDate day;

    private long seconds;

    @Column(name = "corrects_id")
    private @Nullable UUID corrects;

    private @Nullable String reason;

    @Column(name = "by_person_id")
    private @Nullable UUID by;

    private @Nullable String byName;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected LedgerEntry() {}

    /**
     * @param source what it follows from, a stretch of work or the request of a correction; with the day, written once
     * @throws IllegalArgumentException when time is taken back without a correction, or ends before it starts
     */
    LedgerEntry(UUID source, LedgerRow row) {
        if (row.seconds() < 0 && row.correction().isEmpty() || row.endedAt().isBefore(row.startedAt())) {
            throw new IllegalArgumentException("Worked time is not negative.");
        }
        if ((row.kind() == EntryKind.CORRECTION) != row.correction().isPresent()) {
            throw new IllegalArgumentException("A correction says why, and nothing else does.");
        }
        this.id = row.id();
        this.source = source;
        this.person = row.person().value();
        this.agency = row.terms().map(terms -> terms.agency().value()).orElse(null);
        this.member = row.terms().map(PayTerms::member).orElse(null);
        this.memberName = row.terms().map(PayTerms::memberName).orElse(null);
        this.tier = row.terms().map(PayTerms::tier).orElse(null);
        this.rateMinor = row.terms().map(terms -> terms.rate().minor()).orElse(null);
        this.currency = row.terms()
                .map(terms -> terms.rate().currency().getCurrencyCode())
                .orElse(null);
        this.kind = row.kind();
        this.thing = row.thing().map(Thing::id).orElse(null);
        this.thingSlug = row.thing().map(Thing::slug).orElse(null);
        this.startedAt = row.startedAt();
        this.endedAt = row.endedAt();
        this.day = row.day();
        this.seconds = row.seconds();
        this.corrects = row.correction().map(Correction::corrects).orElse(null);
        this.reason = row.correction().map(Correction::reason).orElse(null);
        Optional<PersonId> corrector = row.correction().map(Correction::by);
        this.by = corrector.map(PersonId::value).orElse(null);
        this.byName = row.correction().map(Correction::byName).orElse(null);
        this.recordedAt = row.recordedAt();
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Always: an entry is added, never changed. */
    @Override
    public boolean isNew() {
        return true;
    }
}
