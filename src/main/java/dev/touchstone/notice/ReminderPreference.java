package dev.touchstone.notice;

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

/** A person's word on reminders, and the day of the last one. */
@Entity
@Table(name = "reminder_preference")
class ReminderPreference {

    /** After work, for most; and long before the quiet hours. */
    static final int USUAL_HOUR = 18;

    @Id
    private UUID id;

    @Column
    private UUID personId;

    @Column
    private boolean wanted;

    @Column(name = "at_hour")
    private int hour;

    private @Nullable LocalDate lastDay;

    @Column
    private UUID offKey;

    @Version
    private long version;

    protected ReminderPreference() {}

    ReminderPreference(PersonId person) {
        this.id = UUID.randomUUID();
        this.personId = person.value();
        this.hour = USUAL_HOUR;
        this.offKey = UUID.randomUUID();
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    boolean wanted() {
        return wanted;
    }

    int hour() {
        return hour;
    }

    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    UUID offKey() {
        return offKey;
    }

    /** @throws IllegalArgumentException for an hour that cannot be chosen */
    void choose(boolean wants, int atHour) {
        if (!ReminderChoice.hours().contains(atHour)) {
            throw new IllegalArgumentException("No reminder may come at " + atHour);
        }
        wanted = wants;
        hour = atHour;
    }

    void switchOff() {
        wanted = false;
    }

    /** Whether a reminder may come on that day: none has come on it, nor on a later one of a zone further east. */
    boolean freeOn(LocalDate day) {
        return wanted && (lastDay == null || lastDay.isBefore(day));
    }

    void remindedOn(LocalDate day) {
        lastDay = day;
    }
}
