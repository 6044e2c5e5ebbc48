package dev.touchstone.practice;

import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.OneEach;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.PersonalData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's attempts and progress as a whole: merged when a guest signs in, exported, erased. */
@Component
class PracticeRecords implements PersonalData {

    private final Attempts attempts;
    private final LessonProgresses progresses;
    private final PracticeDays days;

    PracticeRecords(Attempts attempts, LessonProgresses progresses, PracticeDays days) {
        this.attempts = attempts;
        this.progresses = progresses;
        this.days = days;
    }

    @EventListener
    @Transactional
    void merge(GuestMerged merged) {
        UUID to = merged.to().value();
        for (LessonProgress guest : progresses.findByPerson(merged.from().value())) {
            Optional<LessonProgress> own = progresses.findByPersonAndLesson(to, guest.lesson());
            own.ifPresentOrElse(
                    kept -> {
                        kept.absorb(guest);
                        progresses.delete(guest);
                    },
                    () -> guest.becomes(merged.to()));
        }
        attempts.rekey(merged.from().value(), to);
        attempts.rekeyTurns(merged.from().value(), to);
        mergeDays(merged);
    }

    private void mergeDays(GuestMerged merged) {
        OneEach.handOver(days(merged.from()), days(merged.to()), merged.to()).forEach(days::delete);
    }

    private List<PracticeDayEntry> days(PersonId person) {
        return days.findByPersonAndDayGreaterThanEqualOrderByDay(person.value(), LocalDate.EPOCH);
    }

    @Override
    public Set<String> tables() {
        return Set.of("attempt", "turn", "lesson_progress", "practice_day");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(PersonId person) {
        List<ExportedProgress> lessons = progresses.findByPerson(person.value()).stream()
                .map(progress -> new ExportedProgress(
                        progress.lesson(),
                        progress.step(),
                        progress.isDone(),
                        progress.mastered().map(MasteredLesson::day)))
                .toList();
        List<PracticeDay> practised =
                days(person).stream().map(PracticeDayEntry::row).toList();
        return Map.of(
                "attempt", attempts.export(person.value()), "lesson_progress", lessons, "practice_day", practised);
    }

    /** Attempts stay, with the tombstone in the person's place, since evidence points to their turns. */
    @Override
    @Transactional
    public void erase(PersonId person, PersonId tombstone) {
        progresses.findByPerson(person.value()).forEach(progresses::delete);
        days(person).forEach(days::delete);
        attempts.rekey(person.value(), tombstone.value());
        attempts.rekeyTurns(person.value(), tombstone.value());
    }

    private record ExportedProgress(UUID lesson, int step, boolean done, Optional<LocalDate> mastered) {}
}
