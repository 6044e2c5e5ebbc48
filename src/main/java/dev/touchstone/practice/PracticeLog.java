package dev.touchstone.practice;

import dev.touchstone.base.PersonId;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has done, for the parts of the house that count or reward it: read, never written, from outside. */
@Service
@PermitAll
public class PracticeLog {

    private final PracticeDays days;
    private final LessonProgresses progresses;

    PracticeLog(PracticeDays days, LessonProgresses progresses) {
        this.days = days;
        this.progresses = progresses;
    }

    /** The days from that one on with an answer, the earliest first. */
    @Transactional(readOnly = true)
    public List<PracticeDay> days(PersonId person, LocalDate from) {
        return days.findByPersonAndDayGreaterThanEqualOrderByDay(person.value(), from).stream()
                .map(PracticeDayEntry::row)
                .filter(day -> day.answers() > 0)
                .toList();
    }

    /** The lessons whose check was met, the earliest first. */
    @Transactional(readOnly = true)
    public List<MasteredLesson> mastered(PersonId person) {
        return progresses.findByPersonAndMasteredAtNotNullOrderByMasteredAt(person.value()).stream()
                .flatMap(progress -> progress.mastered().stream())
                .toList();
    }

    /** What several people did from that day on, taken together. */
    @Transactional(readOnly = true)
    public PracticeSum together(Collection<PersonId> people, LocalDate from) {
        List<UUID> ids = people.stream().map(PersonId::value).toList();
        return ids.isEmpty()
                ? new PracticeSum(0, 0)
                : new PracticeSum(days.reviewed(ids, from), progresses.mastered(ids, from));
    }
}
