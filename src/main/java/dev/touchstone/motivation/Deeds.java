package dev.touchstone.motivation;

import dev.touchstone.practice.MasteredLesson;
import dev.touchstone.practice.PracticeDay;
import dev.touchstone.skill.LevelReached;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What one learner did, as far as the game looks at it; each list runs from the earliest to the latest.
 *
 * @param today the learner's day
 */
record Deeds(LocalDate today, List<PracticeDay> days, List<MasteredLesson> mastered, List<LevelReached> levels) {

    static Deeds none(LocalDate today) {
        return new Deeds(today, List.of(), List.of(), List.of());
    }

    long reviewed() {
        return days.stream().mapToLong(PracticeDay::reviewed).sum();
    }

    /** What was done on that day so far. */
    PracticeDay on(LocalDate day) {
        return days.stream()
                .filter(one -> one.day().equals(day))
                .findFirst()
                .orElseGet(() -> new PracticeDay(day, 0, 0, 0));
    }

    Set<UUID> masteredLessons() {
        return mastered.stream().map(MasteredLesson::lesson).collect(Collectors.toUnmodifiableSet());
    }
}
