package dev.touchstone.tier;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A warning that somebody may come to hold less, what they say to it, and what a named manager decides. */
@Entity
@Table(name = "tier_lowering")
class Lowering {

    static final Duration TO_ANSWER = Duration.ofDays(14);

    @Id
    private UUID id;

    @Column(name = "agency_id")
    private UUID agency;

    @Column(name = "person_id")
    private UUID person;

    private int place;
    private String held;
    private String lowerTier;
    private String reason;

    @Column(name = "warned_by_person_id")
    private UUID warnedBy;

    private Instant warnedAt;
    private Instant answerBy;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private @Nullable LoweringOutcome outcome;

    private @Nullable String decision;

    @Column(name = "decided_by_person_id")
    private @Nullable UUID decidedBy;

    private @Nullable Instant decidedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Lowering() {}

    /** @param place the first warning of somebody in an agency has 1 @param lower slug of what it would become */
    Lowering(Holding holding, String lower, int place, String reason, PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.agency = holding.agency().value();
        this.person = holding.person().value();
        this.place = place;
        this.held = holding.given().slug();
        this.lowerTier = lower;
        this.reason = reason;
        this.warnedBy = by.value();
        this.warnedAt = now;
        this.answerBy = now.plus(TO_ANSWER);
    }

    UUID id() {
        return id;
    }

    AgencyId agency() {
        return new AgencyId(agency);
    }

    PersonId person() {
        return new PersonId(person);
    }

    int place() {
        return place;
    }

    String reason() {
        return reason;
    }

    PersonId warnedBy() {
        return new PersonId(warnedBy);
    }

    Instant answerBy() {
        return answerBy;
    }

    boolean open() {
        return decidedAt == null;
    }

    boolean answered() {
        return answeredAt != null;
    }

    Optional<LoweringOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Keeping can be decided at any time; taking only when the member has answered, or could have. */
    boolean mayBe(LoweringOutcome wanted, Instant now) {
        return open() && (wanted == LoweringOutcome.KEEP || answered() || !now.isBefore(answerBy));
    }

    /** Once, and as long as nobody has decided. */
    void answer(String words, Instant now) {
        answer = words;
        answeredAt = now;
    }

    void decide(LoweringOutcome what, String why, PersonId by, Instant now) {
        outcome = what;
        decision = why;
        decidedBy = by.value();
        decidedAt = now;
    }

    /** @param names what people are called; empty for who was erased */
    LoweringRow row(Function<PersonId, Optional<String>> names) {
        return new LoweringRow(
                place,
                held,
                lowerTier,
                reason,
                names.apply(warnedBy()),
                warnedAt,
                answerBy,
                Optional.ofNullable(answer),
                Optional.ofNullable(answeredAt),
                Optional.ofNullable(outcome),
                Optional.ofNullable(decision),
                Optional.ofNullable(decidedBy).map(PersonId::new).flatMap(names),
                Optional.ofNullable(decidedAt));
    }

    /** The words were about the member, or their own. */
    void forgetMember(PersonId tombstone) {
        person = tombstone.value();
        reason = "";
        answer = null;
        decision = null;
    }

    void forgetDecider(PersonId who, PersonId tombstone) {
        if (warnedBy.equals(who.value())) {
            warnedBy = tombstone.value();
        }
        if (who.value().equals(decidedBy)) {
            decidedBy = tombstone.value();
        }
    }
}
