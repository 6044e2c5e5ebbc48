package dev.touchstone.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.MovableClock;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.ItemId;
import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a review asks. */
@AccountTest
@Tag("both-databases")
class ReviewDrawTest {
    @Autowired
    private BeanFactory house;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private MovableClock clock;

    private Practising anna;

    @BeforeEach
    void annaHasAnAccount() {
        anna = Practising.someone(house);
    }

    @Test
    void aReviewTakesFiveToTenMinutesHoweverMuchIsDue() {
        anna.throughTheCourse();
        everyClause().forEach(clause -> anna.remembers(clause, "", today()));

        ReviewPlan plan = anna.does(reviews::today);

        assertThat(plan.minutes()).isBetween(5, 10);
        assertThat(plan.due()).isEqualTo(plan.asked().size());
    }

    @Test
    void whereLittleIsDueWhatIsDueSoonFillsFiveMinutes() {
        anna.begins(Practising.LESSON);
        List<ClauseRef> clauses = clausesOf(curriculum.exercise(Practising.EXERCISE));
        anna.remembers(clauses.getFirst(), "", today());
        clauses.stream().skip(1).forEach(clause -> anna.remembers(clause, "", today().plusDays(3)));

        ReviewPlan plan = anna.does(reviews::today);

        assertThat(plan.due()).isEqualTo(1);
        assertThat(plan.asked().size()).isGreaterThan(1);
        assertThat(plan.minutes()).isBetween(5, 10);
    }

    @Test
    void whatWasAskedYesterdayFillsNoReview() {
        anna.begins(Practising.LESSON);
        List<ClauseRef> clauses = clausesOf(curriculum.exercise(Practising.EXERCISE));
        anna.remembers(clauses.getFirst(), "", today());
        clauses.stream().skip(1).forEach(clause -> anna.remembers(clause, "", today().plusDays(3)));
        askedLast(clauses.get(1), today().minusDays(1));
        askedLast(clauses.get(2), today());
        askedLast(clauses.get(3), today().minusDays(2));

        assertThat(anna.does(reviews::today).asked())
                .doesNotContain(new AskedAgain(clauses.get(1), null), new AskedAgain(clauses.get(2), null))
                .contains(new AskedAgain(clauses.get(3), null));
    }

    @Test
    void theMostForgottenComesEvenWhenTheCourseCannotAskMuchElse() {
        anna.begins(Practising.LESSON);
        ClauseRef known = clausesOf(curriculum.exercise(Practising.EXERCISE)).getFirst();
        anna.remembers(known, "", today());
        for (int gone = 0; gone < 60; gone++) {
            anna.remembers(new ClauseRef("a-rulebook-that-went", "1." + gone), "", today().minusDays(90));
        }

        assertThat(anna.does(reviews::today).asked()).containsExactly(new AskedAgain(known, null));
    }

    @Test
    void itemsThatWereNotMetComeFirst() {
        anna.plays(Practising.LESSON, true);
        Set<UUID> met = answered();
        clock.pass(Duration.ofDays(2));

        AttemptState review = anna.does(reviews::resumeOrStart);

        Set<UUID> drawn = new HashSet<>(anna.items(review));
        assertThat(review.turns()).anyMatch(turn -> !turn.repeated());
        for (TurnState turn : review.turns()) {
            assertThat(turn.repeated()).isEqualTo(met.contains(anna.item(turn)));
            if (turn.repeated()) {
                assertThat(fresh(Objects.requireNonNull(turn.again()), met))
                        .as("no fresh item was left")
                        .isSubsetOf(drawn);
            }
        }
    }

    @Test
    void onlyWhatBelongsToALessonThatWasBegunIsAsked() {
        ClauseRef clause = clausesOf(curriculum.exercise(Practising.EXERCISE)).getFirst();
        anna.remembers(clause, "", today());
        assertThat(anna.does(reviews::today).isEmpty()).isTrue();

        anna.begins(Practising.LESSON);
        assertThat(anna.does(reviews::today).asked()).containsExactly(new AskedAgain(clause, null));
    }

    @Test
    void neverAnExampleAndNeverAnItemOfTheExam() {
        anna.throughTheCourse();
        everyClause().forEach(clause -> anna.remembers(clause, "", today()));
        Set<ItemId> exam = curriculum.exam().exercises().stream()
                .flatMap(exercise -> exercise.items().stream())
                .map(Item::id)
                .collect(Collectors.toSet());

        for (int day = 0; day < 5; day++) {
            List<UUID> items = anna.items(anna.does(reviews::resumeOrStart));
            assertThat(items).isNotEmpty().doesNotHaveDuplicates();
            assertThat(items)
                    .extracting(ItemId::new)
                    .noneMatch(exam::contains)
                    .allMatch(item -> curriculum
                            .find(item)
                            .filter(found -> !found.example())
                            .isPresent());
            clock.pass(Duration.ofDays(1));
        }
    }

    private void askedLast(ClauseRef clause, LocalDate day) {
        anna.database()
                .update(
                        "update memory set last_day = ? where person_id = ? and topic = ?",
                        Date.valueOf(day),
                        anna.id().value(),
                        clause.toString());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private List<ClauseRef> everyClause() {
        return curriculum.exercises().stream()
                .flatMap(exercise -> clausesOf(exercise).stream())
                .distinct()
                .toList();
    }

    private static List<ClauseRef> clausesOf(Exercise exercise) {
        return exercise.practiceItems().stream()
                .flatMap(item -> item.clauses().stream())
                .distinct()
                .toList();
    }

    private Set<UUID> answered() {
        return new HashSet<>(anna.database()
                .queryForList(
                        "select item_id from turn where person_id = ? and answered_at is not null",
                        UUID.class,
                        anna.id().value()));
    }

    private Set<UUID> fresh(AskedAgain asked, Set<UUID> met) {
        return curriculum.exercise(Practising.EXERCISE).practiceItems().stream()
                .filter(item -> item.clauses().contains(asked.clause()))
                .filter(item -> asked.error() == null || item.errors().contains(asked.error()))
                .map(item -> item.id().value())
                .filter(item -> !met.contains(item))
                .collect(Collectors.toSet());
    }
}
