package dev.touchstone.skill;

import dev.touchstone.base.PersonId;
import dev.touchstone.skill.irt.Ability;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One learner's track in one skill as it is kept: always what a replay of the evidence gives. */
@Entity
@Table(name = "standing")
class StandingEntry {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    private String skill;
    private double mean;
    private double variance;
    private long answers;
    private @Nullable String level;

    @Column(name = "on_day")
    private LocalDate day;

    private double dayLow;
    private int dayAnswers;
    private int dayMixed;
    private @Nullable LocalDate beforeDay;
    private @Nullable Double beforeLow;
    private int beforeAnswers;
    private int beforeMixed;

    /** Evidence of an older basis counts with the parameters of this one. */
    private int basis;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected StandingEntry() {}

    StandingEntry(PersonId person, String skill, Track track, int basis) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.skill = skill;
        becomes(track, basis);
    }

    final void becomes(Track track, int newBasis) {
        Track.Day today = track.today();
        if (today == null) {
            throw new IllegalArgumentException("A standing rests on an answer at least.");
        }
        mean = track.ability().mean();
        variance = track.ability().variance();
        answers = track.answers();
        level = track.level();
        day = today.day();
        dayLow = today.low();
        dayAnswers = today.answers();
        dayMixed = today.mixed();
        Track.Day before = track.before();
        beforeDay = before == null ? null : before.day();
        beforeLow = before == null ? null : before.low();
        beforeAnswers = before == null ? 0 : before.answers();
        beforeMixed = before == null ? 0 : before.mixed();
        basis = newBasis;
    }

    Track track() {
        Track.Day before = beforeDay == null || beforeLow == null
                ? null
                : new Track.Day(beforeDay, beforeLow, beforeAnswers, beforeMixed);
        return new Track(
                new Ability(mean, variance), answers, level, new Track.Day(day, dayLow, dayAnswers, dayMixed), before);
    }

    UUID person() {
        return person;
    }

    String skill() {
        return skill;
    }

    int basis() {
        return basis;
    }
}
