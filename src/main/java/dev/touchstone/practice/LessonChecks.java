package dev.touchstone.practice;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.Mastery;
import dev.touchstone.grading.Grading;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the checks at the end of lessons said of a learner. */
@Service
@PermitAll
public class LessonChecks {

    private final Attempts attempts;
    private final Grading grading;
    private final Curriculum curriculum;
    private final CurrentPerson me;

    LessonChecks(Attempts attempts, Grading grading, Curriculum curriculum, CurrentPerson me) {
        this.attempts = attempts;
        this.grading = grading;
        this.curriculum = curriculum;
        this.me = me;
    }

    /**
     * The newest result of this learner; empty until every part of the check is done, and for a lesson without one. Items
     * that left the course do not count.
     */
    @Transactional(readOnly = true)
    public Optional<CheckResult> last(Lesson lesson) {
        List<Integer> steps = lesson.checkSteps();
        List<Attempt> parts =
                steps.stream().flatMap(step -> newest(lesson, step).stream()).toList();
        if (steps.isEmpty() || parts.size() < steps.size()) {
            return Optional.empty();
        }
        List<Turn> turns = parts.stream()
                .flatMap(part -> part.turns().stream())
                .filter(turn -> curriculum.find(turn.item()).isPresent())
                .toList();
        int right = (int) turns.stream().filter(this::isRight).count();
        return Optional.of(new CheckResult(right, turns.size(), lesson.mastery()));
    }

    private Optional<Attempt> newest(Lesson lesson, int step) {
        return me.known().map(person -> person.value()).flatMap(person -> newest(person, lesson, step));
    }

    private Optional<Attempt> newest(UUID person, Lesson lesson, int step) {
        return attempts.finished(person, lesson.uuid(), step).flatMap(id -> attempts.own(id, person));
    }

    private boolean isRight(Turn turn) {
        Double score = turn.score();
        return score != null && score >= Mastery.RIGHT_FROM || grading.isContested(turn.item(), turn.goldRevision());
    }
}
