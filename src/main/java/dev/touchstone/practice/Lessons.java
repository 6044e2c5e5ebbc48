package dev.touchstone.practice;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.Refused;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.LessonStep;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The learner's way through the lessons: what is done, what is next, and where to go on within one. */
@Service
@PermitAll
public class Lessons {

    private final LessonProgresses progresses;
    private final Practice practice;
    private final LessonChecks checks;
    private final Curriculum curriculum;
    private final CurrentPerson me;
    private final Clock clock;

    Lessons(
            LessonProgresses progresses,
            Practice practice,
            LessonChecks checks,
            Curriculum curriculum,
            CurrentPerson me,
            Clock clock) {
        this.progresses = progresses;
        this.practice = practice;
        this.checks = checks;
        this.curriculum = curriculum;
        this.me = me;
        this.clock = clock;
    }

    /** The whole course with this learner's standing in each lesson; someone unknown has done nothing. */
    @Transactional(readOnly = true)
    public CoursePath path() {
        Map<UUID, LessonProgress> known = progress();
        Optional<Lesson> current = current(known);
        return new CoursePath(curriculum.course().tracks().stream()
                .map(track -> new CoursePath.TrackRow(
                        track,
                        track.lessons().stream()
                                .map(lesson -> new CoursePath.LessonRow(lesson, status(lesson, known, current)))
                                .toList()))
                .toList());
    }

    /**
     * The step to go on with, from 0.
     *
     * @throws Refused when other lessons come first; the message names them
     */
    @Transactional
    public int open(Lesson lesson) {
        Map<UUID, LessonProgress> known = progress();
        if (status(lesson, known, Optional.empty()) instanceof LessonStatus.Locked(List<Lesson> missing)) {
            String titles = String.join(
                    ", ",
                    missing.stream().map(first -> first.title().original()).toList());
            throw new Refused(409, "lesson-locked", "Do these lessons first: " + titles + ".");
        }
        LessonProgress progress = known.get(lesson.uuid());
        if (progress == null) {
            progress = progresses.save(new LessonProgress(me.id(), lesson.uuid(), clock.instant()));
        }
        return Math.min(progress.step(), lesson.steps().size() - 1);
    }

    /** The attempt at a step with items: the open one, or a new one. */
    @Transactional
    public AttemptState attempt(Lesson lesson, int step) {
        LessonStep.Run run = (LessonStep.Run) lesson.steps().get(step);
        return practice.resumeOrStart(new LessonPlace(lesson.uuid(), step), run.exercise(), run.items());
    }

    /** Goes on behind a step; behind the last one the lesson is done. Passing a step again changes nothing. */
    @Transactional
    public void pass(Lesson lesson, int step) {
        progresses.findByPersonAndLesson(me.id().value(), lesson.uuid()).ifPresent(progress -> {
            Instant now = clock.instant();
            progress.pass(step, lesson.steps().size(), now);
            if (masters(lesson, step, progress)) {
                progress.master(now, me.day(now));
            }
        });
    }

    /** With the last part of its check, where that meets the rule; a lesson without a check with its last step. */
    private boolean masters(Lesson lesson, int step, LessonProgress progress) {
        List<Integer> checkSteps = lesson.checkSteps();
        return checkSteps.isEmpty()
                ? progress.isDone()
                : step == checkSteps.getLast()
                        && checks.last(lesson).filter(CheckResult::met).isPresent();
    }

    /** Goes back to the check of a lesson, which then draws other items. */
    @Transactional
    public void repeatCheck(Lesson lesson) {
        lesson.checkSteps().stream()
                .findFirst()
                .ifPresent(step -> progresses
                        .findByPersonAndLesson(me.id().value(), lesson.uuid())
                        .ifPresent(progress -> progress.goBack(step, clock.instant())));
    }

    private Map<UUID, LessonProgress> progress() {
        Map<UUID, LessonProgress> known = new HashMap<>();
        me.known()
                .ifPresent(person -> progresses
                        .findByPerson(person.value())
                        .forEach(progress -> known.put(progress.lesson(), progress)));
        return known;
    }

    private LessonStatus status(Lesson lesson, Map<UUID, LessonProgress> known, Optional<Lesson> current) {
        if (isDone(lesson, known)) {
            return new LessonStatus.Done(isMastered(lesson, known));
        }
        List<Lesson> missing = lesson.requires().stream()
                .map(curriculum::lesson)
                .filter(first -> !isDone(first, known))
                .toList();
        if (!missing.isEmpty()) {
            return new LessonStatus.Locked(missing);
        }
        return current.filter(lesson::equals).isPresent()
                ? new LessonStatus.Current(known.containsKey(lesson.uuid()))
                : new LessonStatus.Open();
    }

    /** What was begun last and not finished, or else the first that is open. */
    private Optional<Lesson> current(Map<UUID, LessonProgress> known) {
        List<Lesson> open = curriculum.lessons().stream()
                .filter(lesson -> status(lesson, known, Optional.empty()) instanceof LessonStatus.Open)
                .toList();
        return open.stream()
                .filter(lesson -> known.containsKey(lesson.uuid()))
                .max(Comparator.comparing(lesson -> seen(lesson, known)))
                .or(() -> open.stream().findFirst());
    }

    private static Instant seen(Lesson lesson, Map<UUID, LessonProgress> known) {
        LessonProgress progress = known.get(lesson.uuid());
        return progress == null ? Instant.EPOCH : progress.seenAt();
    }

    private static boolean isMastered(Lesson lesson, Map<UUID, LessonProgress> known) {
        LessonProgress progress = known.get(lesson.uuid());
        return progress != null
                && (progress.mastered().isPresent() || lesson.checkSteps().isEmpty());
    }

    private static boolean isDone(Lesson lesson, Map<UUID, LessonProgress> known) {
        LessonProgress progress = known.get(lesson.uuid());
        return progress != null && progress.isDone();
    }
}
