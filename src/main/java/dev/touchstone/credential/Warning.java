package dev.touchstone.credential;

import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is held against a credential, what its holder says to it, and what a named person decides. */
@Entity
@Table(name = "credential_warning")
class Warning {

    @Id
    private UUID id;

    private UUID credentialId;
    private int place;
    private Instant warnedAt;

    @Column(name = "warned_by_person_id")
    private UUID warnedBy;

    private String reason;
    private String points;
    private Instant answerBy;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String decision;
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by_person_id")
    private @Nullable UUID decidedBy;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Warning() {}

    /** @param place the first warning of a credential has 1 */
    Warning(Credential credential, int place, PersonId by, WarningWords words, Instant answerBy, Instant now) {
        this.id = UUID.randomUUID();
        this.credentialId = credential.id();
        this.place = place;
        this.warnedAt = now;
        this.warnedBy = by.value();
        this.reason = words.reason();
        this.points = String.join("\n", words.points());
        this.answerBy = answerBy;
    }

    int place() {
        return place;
    }

    PersonId warnedBy() {
        return new PersonId(warnedBy);
    }

    void answer(String words, Instant now) {
        answer = words;
        answeredAt = now;
    }

    void decide(Outcome what, String why, PersonId by, Instant now) {
        outcome = what;
        decision = why;
        decidedBy = by.value();
        decidedAt = now;
    }

    /** @param names what people are called; empty for who was erased */
    WarningRow row(Function<PersonId, Optional<String>> names) {
        return new WarningRow(
                warnedAt,
                names.apply(warnedBy()),
                reason,
                points.isEmpty() ? List.of() : List.of(points.split("\n")),
                answerBy,
                Optional.ofNullable(answer),
                Optional.ofNullable(answeredAt),
                Optional.ofNullable(outcome),
                Optional.ofNullable(decision),
                Optional.ofNullable(decidedBy).map(PersonId::new).flatMap(names),
                Optional.ofNullable(decidedAt));
    }

    /** The words were about the holder, or the holder's own. */
    void forgetHolder() {
        reason = "";
        points = "";
        decision = null;
        answer = null;
    }

    void forgetDecider(PersonId person, PersonId tombstone) {
        if (warnedBy.equals(person.value())) {
            warnedBy = tombstone.value();
        }
        if (person.value().equals(decidedBy)) {
            decidedBy = tombstone.value();
        }
    }
}
