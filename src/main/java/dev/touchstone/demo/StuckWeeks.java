package dev.touchstone.demo;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.LessonStep;
import dev.touchstone.practice.SamplePractice;
import dev.touchstone.practice.SamplePractice.Answered;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Weeks of sample people who are stuck by the rules of the board: on a lesson, or in a skill. */
@Component
@Profile("demo")
class StuckWeeks {

    /** Four weeks, in days. */
    private static final int WEEKS = 27;

    private static final int CHECKS = 4;

    private final EarlierWeeks weeks;
    private final SamplePractice practice;
    private final Curriculum curriculum;
    private final CurrentPerson me;
    private final Clock clock;

    StuckWeeks(EarlierWeeks weeks, SamplePractice practice, Curriculum curriculum, CurrentPerson me, Clock clock) {
        this.weeks = weeks;
        this.practice = practice;
        this.curriculum = curriculum;
        this.me = me;
        this.clock = clock;
    }

    /**
     * Practises a skill on two of three days for four weeks, one answer right and one wrong, so that the estimate stays where three
     * longer days before had brought it.
     *
     * @return the days
     */
    List<LocalDate> standStill(PersonId person, String skill) {
        Deque<Item> items = weeks.lastItemsOf(skill);
        List<LocalDate> days = new ArrayList<>();
        LocalDate today = me.day(clock.instant());
        for (int ago = WEEKS + 6; ago > 0; ago--) {
            boolean before = ago > WEEKS;
            if (before ? ago % 2 == 0 : ago % 3 != 0) {
                LocalDate day = today.minusDays(ago);
                weeks.review(person, byTurns(items, before ? 5 : 2), day);
                days.add(day);
            }
        }
        return days;
    }

    /**
     * Does the check of the first lesson that trains a skill again and again within three weeks, and never meets it.
     *
     * @return the days
     */
    List<LocalDate> missChecks(PersonId person, String skill) {
        Lesson lesson = firstChecked(skill);
        LessonStep.Check check = check(lesson);
        Exercise exercise = curriculum.exercise(check.exercise());
        List<Item> items = exercise.practiceItems();
        List<LocalDate> days = new ArrayList<>();
        LocalDate today = me.day(clock.instant());
        for (int time = 0; time < CHECKS; time++) {
            List<Answered> answers = new ArrayList<>();
            for (int place = 0; place < check.items(); place++) {
                Item item = items.get((time * check.items() + place) % items.size());
                answers.add(new Answered(item, weeks.answers(item), place % 3 == 0));
            }
            LocalDate day = today.minusDays(4L * (CHECKS - time));
            practice.missed(person, lesson, exercise.uuid(), answers, EarlierWeeks.at(day));
            days.add(day);
        }
        return days;
    }

    /** Its check has one part, of items that ask to choose an answer. */
    Lesson firstChecked(String skill) {
        return curriculum.lessons().stream()
                .filter(lesson -> lesson.checkSteps().size() == 1)
                .filter(lesson -> {
                    Exercise exercise = curriculum.exercise(check(lesson).exercise());
                    return exercise.skill().equals(skill)
                            && exercise.practiceItems().stream()
                                    .noneMatch(item -> weeks.answers(item).isEmpty());
                })
                .findFirst()
                .orElseThrow();
    }

    private static LessonStep.Check check(Lesson lesson) {
        return (LessonStep.Check) lesson.steps().get(lesson.checkSteps().getLast());
    }

    /** Wrong and right by turns. */
    private List<Answered> byTurns(Deque<Item> items, int count) {
        List<Answered> day = new ArrayList<>();
        while (day.size() < count && !items.isEmpty()) {
            Item item = items.pop();
            day.add(new Answered(item, weeks.answers(item), day.size() % 2 == 1));
        }
        return day;
    }
}
