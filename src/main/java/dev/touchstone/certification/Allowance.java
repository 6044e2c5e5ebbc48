package dev.touchstone.certification;

import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** More time in exams for one person. */
@Entity
@Table(name = "exam_allowance")
class Allowance {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    private double factor;

    @Column(name = "granted_by")
    private UUID grantedBy;

    private Instant grantedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Allowance() {}

    Allowance(PersonId person, double factor, PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        change(factor, by, now);
    }

    final void change(double newFactor, PersonId by, Instant now) {
        factor = newFactor;
        grantedBy = by.value();
        grantedAt = now;
    }

    void becomes(PersonId other) {
        person = other.value();
    }

    void forgetWhoGranted(PersonId tombstone) {
        grantedBy = tombstone.value();
    }

    double factor() {
        return factor;
    }

    Instant grantedAt() {
        return grantedAt;
    }
}
