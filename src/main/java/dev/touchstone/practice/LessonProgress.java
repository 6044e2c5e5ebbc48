package dev.touchstone.practice;

import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far one learner has come in one lesson. A lesson that is done stays done, also when it is played again. */
@Entity
@Table(name = "lesson_progress")
class LessonProgress {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "lesson_id")
    private UUID lesson;

    private int step;
    private Instant seenAt;
    private @Nullable Instant doneAt;
    private @Nullable Instant masteredAt;
    private @Nullable LocalDate masteredDay;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected LessonProgress() {}

    LessonProgress(PersonId person, UUID lesson, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.lesson = lesson;
        this.seenAt = now;
    }

    /** Goes on behind a step; behind the last one the lesson is done and starts over when it is opened again. */
    void pass(int passed, int steps, Instant now) {
        if (passed != step) {
            return;
        }
        step++;
        seenAt = now;
        if (step == steps) {
            step = 0;
            doneAt = doneAt == null ? now : doneAt;
        }
    }

    /** The check was met; only the first time counts. */
    void master(Instant now, LocalDate today) {
        if (masteredAt == null) {
            masteredAt = now;
            masteredDay = today;
        }
    }

    /** Goes on from an earlier step; what is done stays done. */
    void goBack(int earlier, Instant now) {
        step = earlier;
        seenAt = now;
    }

    /** Takes over what the same learner did as a guest, where that is more. */
    void absorb(LessonProgress guest) {
        step = Math.max(step, guest.step);
        doneAt = doneAt == null ? guest.doneAt : doneAt;
        if (guest.masteredAt != null && (masteredAt == null || guest.masteredAt.isBefore(masteredAt))) {
            masteredAt = guest.masteredAt;
            masteredDay = guest.masteredDay;
        }
    }

    void becomes(PersonId other) {
        person = other.value();
    }

    UUID lesson() {
        return lesson;
    }

    int step() {
        return step;
    }

    Instant seenAt() {
        return seenAt;
    }

    boolean isDone() {
        return doneAt != null;
    }

    Optional<MasteredLesson> mastered() {
        return masteredAt == null || masteredDay == null
                ? Optional.empty()
                : Optional.of(new MasteredLesson(lesson, masteredAt, masteredDay));
    }
}
