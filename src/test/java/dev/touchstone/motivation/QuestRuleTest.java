package dev.touchstone.motivation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.practice.PracticeDay;
import dev.touchstone.skill.LevelReached;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuestRuleTest {

    /** ACourse.TODAY is the Wednesday of the week after. */
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

    private final QuestRule rule = new QuestRule(ACourse.CURRICULUM);

    @Test
    void threeDaysOfOneWeekAreDoneOnTheThird() {
        Quest quest = rule.of(
                chosen(QuestKind.DAYS, MONDAY),
                ACourse.days(answers(MONDAY, 1), answers(MONDAY.plusDays(2), 1), answers(MONDAY.plusDays(6), 1)));

        assertThat(quest.done()).contains(MONDAY.plusDays(6));
    }

    @Test
    void threeDaysOfTwoWeeksAreNotAndTheNewWeekBeginsAnew() {
        Quest quest = rule.of(
                chosen(QuestKind.DAYS, MONDAY),
                ACourse.days(
                        answers(MONDAY.plusDays(5), 1),
                        answers(MONDAY.plusDays(6), 1),
                        answers(MONDAY.plusDays(7), 1)));

        assertThat(quest.done()).isEmpty();
        assertThat(quest.progress(Locale.ENGLISH)).isEqualTo("1 of 3 days this week");
    }

    @Test
    void aWeekThatFellShortShowsNothingOfItselfLater() {
        Quest quest = rule.of(
                chosen(QuestKind.DAYS, MONDAY), ACourse.days(answers(MONDAY, 4), answers(MONDAY.plusDays(1), 4)));

        assertThat(quest.have()).isZero();
    }

    @Test
    void whatWasDoneBeforeChoosingDoesNotCountNotEvenOnTheSameDay() {
        QuestChoice choice = new QuestChoice(
                UUID.randomUUID(),
                QuestKind.DRILL,
                null,
                null,
                noon(ACourse.TODAY),
                new PracticeDay(ACourse.TODAY, 5, 0, 3));

        assertThat(rule.of(choice, ACourse.days(new PracticeDay(ACourse.TODAY, 9, 0, 3)))
                        .done())
                .isEmpty();
        assertThat(rule.of(choice, ACourse.days(new PracticeDay(ACourse.TODAY, 9, 0, 4)))
                        .done())
                .contains(ACourse.TODAY);
    }

    @Test
    void onlyDaysWithADueReviewCountForReviews() {
        Quest quest = rule.of(
                chosen(QuestKind.REVIEWS, ACourse.TODAY.minusDays(2)),
                ACourse.days(
                        new PracticeDay(ACourse.TODAY.minusDays(2), 9, 4, 0),
                        new PracticeDay(ACourse.TODAY.minusDays(1), 9, 0, 0),
                        new PracticeDay(ACourse.TODAY, 1, 1, 0)));

        assertThat(quest.have()).isEqualTo(2);
    }

    @Test
    void aLessonMasteredBeforeIsNoneMasteredSince() {
        QuestChoice choice = chosen(QuestKind.LESSON, ACourse.TODAY);

        assertThat(rule.of(choice, ACourse.mastered(ACourse.on(MONDAY, ACourse.BOXES)))
                        .done())
                .isEmpty();
        assertThat(rule.of(
                                choice,
                                ACourse.mastered(
                                        ACourse.on(MONDAY, ACourse.BOXES),
                                        ACourse.on(ACourse.TODAY.plusDays(1), ACourse.MIRRORS)))
                        .done())
                .contains(ACourse.TODAY.plusDays(1));
    }

    @Test
    void aLevelIsDoneWhenItOrAHigherOneIsShown() {
        QuestChoice choice = level("drawing", "capable");

        assertThat(rule.of(choice, ACourse.reached(new LevelReached("drawing", "novice", MONDAY)))
                        .done())
                .isEmpty();
        assertThat(rule.of(choice, ACourse.reached(new LevelReached("drawing", "skilled", MONDAY)))
                        .done())
                .contains(MONDAY);
    }

    @Test
    void aQuestForASkillThatLeftTheCourseSaysSo() {
        Quest quest = rule.of(level("gone", "capable"), ACourse.nothing());

        assertThat(quest.name(Locale.ENGLISH)).isEqualTo("A level that has left the course");
        assertThat(quest.done()).isEmpty();
    }

    @Test
    void placesAreFilledFromTheFirst() {
        assertThat(Quests.freePlace(List.of())).isEqualTo(1);
    }

    private static QuestChoice chosen(QuestKind kind, LocalDate day) {
        return new QuestChoice(UUID.randomUUID(), kind, null, null, noon(day), new PracticeDay(day, 0, 0, 0));
    }

    private static QuestChoice level(String skill, String level) {
        return new QuestChoice(
                UUID.randomUUID(), QuestKind.LEVEL, skill, level, noon(MONDAY), new PracticeDay(MONDAY, 0, 0, 0));
    }

    private static PracticeDay answers(LocalDate day, int answers) {
        return new PracticeDay(day, answers, 0, 0);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }
}
