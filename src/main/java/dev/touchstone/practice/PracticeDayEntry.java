package dev.touchstone.practice;

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

/** Counts what a learner does on one of their days. */
@Entity
@Table(name = "practice_day")
class PracticeDayEntry implements OneEach<PracticeDayEntry> {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "on_day")
    private LocalDate day;

    private int answers;
    private int reviewed;
    private int drilled;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected PracticeDayEntry() {}

    PracticeDayEntry(PersonId person, LocalDate day) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.day = day;
    }

    void count(Purpose purpose, boolean due) {
        answers++;
        reviewed += due ? 1 : 0;
        drilled += purpose == Purpose.DRILL ? 1 : 0;
    }

    /** Takes over what the same learner did as a guest on that day. */
    @Override
    public void absorb(PracticeDayEntry guest) {
        answers += guest.answers;
        reviewed += guest.reviewed;
        drilled += guest.drilled;
    }

    @Override
    public void becomes(PersonId other) {
        person = other.value();
    }

    /** Its day. */
    @Override
    public LocalDate place() {
        return day;
    }

    PracticeDay row() {
        return new PracticeDay(day, answers, reviewed, drilled);
    }
}
