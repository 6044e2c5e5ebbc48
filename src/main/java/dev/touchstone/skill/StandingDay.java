package dev.touchstone.skill;

import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a standing was at the end of one practice day. */
@Entity
@Table(name = "standing_day")
class StandingDay {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    private String skill;

    @Column(name = "on_day")
    private LocalDate day;

    private double mean;
    private double variance;
    private long answers;
    private @Nullable String level;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected StandingDay() {}

    StandingDay(PersonId person, String skill, LocalDate day) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.skill = skill;
        this.day = day;
    }

    void ends(Track track) {
        mean = track.ability().mean();
        variance = track.ability().variance();
        answers = track.answers();
        level = track.level();
    }

    String skill() {
        return skill;
    }

    StandingPoint point() {
        return new StandingPoint(day, mean, Math.sqrt(variance), answers, Optional.ofNullable(level));
    }
}
