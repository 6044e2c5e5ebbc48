package dev.touchstone.skill.mistake;

import dev.touchstone.base.OneEach;
import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How often one kind of error was made by one person on one of their days, and what it cost. */
@Entity
@Table(name = "mistake_day")
class MistakeDay implements OneEach<MistakeDay> {

    /** What stands once for a person. */
    record Place(LocalDate day, String skill, String clause, String error) {}

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    private String skill;
    private String clause;
    private String error;

    @Column(name = "on_day")
    private LocalDate day;

    private int made;
    private double lost;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected MistakeDay() {}

    MistakeDay(PersonId person, Place place) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.skill = place.skill();
        this.clause = place.clause();
        this.error = place.error();
        this.day = place.day();
    }

    void count(MistakeMade mistake) {
        made++;
        lost += mistake.lost();
    }

    /** Takes over what the same person did as a guest on that day. */
    @Override
    public void absorb(MistakeDay guest) {
        made += guest.made;
        lost += guest.lost;
    }

    @Override
    public void becomes(PersonId other) {
        person = other.value();
    }

    @Override
    public Place place() {
        return new Place(day, skill, clause, error);
    }

    ExportedMistakes row() {
        return new ExportedMistakes(day, skill, clause, error, made, lost);
    }
}
