package dev.touchstone.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.MovableClock;
import dev.touchstone.base.NotFound;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.ItemId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@AccountTest
@Tag("both-databases")
class ReviewsTest {

    private static final int DEVICES = 8;

    @Autowired
    private BeanFactory house;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Practice practice;

    @Autowired
    private PracticeLog log;

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
    void whoHasLearnedNothingHasNothingToReview() {
        ReviewPlan plan = anna.does(reviews::today);

        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.next()).isEmpty();
        assertThatThrownBy(() -> anna.does(reviews::resumeOrStart)).isInstanceOf(NotFound.class);
        assertThat(anna.rows("attempt") + anna.rows("practice_day")).isZero();
    }

    @Test
    void whatALessonTaughtIsDueTwoDaysLaterAndNotBefore() {
        anna.plays(Practising.LESSON, true);
        ReviewPlan before = anna.does(reviews::today);
        assertThat(before.isEmpty()).isTrue();
        assertThat(before.next()).contains(today().plusDays(2));

        clock.pass(Duration.ofDays(2));
        ReviewPlan plan = anna.does(reviews::today);
        AttemptState review = anna.does(reviews::resumeOrStart);

        assertThat(plan.due()).isPositive();
        assertThat(review.turns()).extracting(TurnState::again).containsExactlyElementsOf(plan.asked());
        assertThat(anna.does(reviews::today).begun()).isTrue();
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
                assertThat(fresh(java.util.Objects.requireNonNull(turn.again()), met))
                        .as("no fresh item was left")
                        .isSubsetOf(drawn);
            }
        }
    }

    @Test
    void aRepeatIsNoEvidenceAndStillTellsWhatIsRemembered() {
        anna.begins(Practising.LESSON);
        anna.finishes(anna.does(() -> practice.start(Practising.EXERCISE, Practice.MOST_ITEMS)), true);
        int evidence = anna.rows("evidence");
        clock.pass(Duration.ofDays(2));

        AttemptState review = anna.does(reviews::resumeOrStart);
        anna.finishes(review, true);

        assertThat(review.turns()).isNotEmpty().allMatch(TurnState::repeated);
        assertThat(anna.rows("evidence")).isEqualTo(evidence);
        assertThat(anna.does(() -> reviews.outcomes(practice.attempt(review.id()))))
                .allMatch(Reviews.Outcome::held)
                .allSatisfy(outcome -> assertThat(outcome.due())
                        .hasValueSatisfying(day -> assertThat(day).isAfter(today().plusDays(2))));
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
        Set<ItemId> exam = curriculum.exam().stream()
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

    @Test
    void answersOfAReviewAreMixedEvidenceAndCountAsReviewed() {
        anna.plays(Practising.LESSON, true);
        clock.pass(Duration.ofDays(2));
        AttemptState review = anna.does(reviews::resumeOrStart);
        anna.finishes(review, true);

        Map<UUID, String> modes = anna.database()
                .query(
                        "select item_id, mode from evidence where person_id = ?",
                        rows -> {
                            Map<UUID, String> found = new HashMap<>();
                            while (rows.next()) {
                                found.put(rows.getObject(1, UUID.class), rows.getString(2));
                            }
                            return found;
                        },
                        anna.id().value());
        review.turns().stream()
                .filter(turn -> !turn.repeated())
                .forEach(turn -> assertThat(modes).containsEntry(anna.item(turn), "MIXED"));
        assertThat(modes).containsValue("BLOCKED");
        assertThat(log.days(anna.id(), today())).singleElement().satisfies(day -> {
            assertThat(day.answers()).isEqualTo(review.turns().size());
            assertThat(day.reviewed()).isPositive().isLessThanOrEqualTo(day.answers());
        });
        assertThat(anna.does(() -> practice.attempt(review.id())).finished()).isTrue();
        assertThat(anna.does(reviews::today).isEmpty())
                .as("what was reviewed is not due again today")
                .isTrue();
    }

    @Test
    void eightDevicesThatOpenTheReviewAtOnceGetTheSame() throws Exception {
        anna.plays(Practising.LESSON, true);
        clock.pass(Duration.ofDays(2));
        List<Practising> devices =
                IntStream.range(0, DEVICES).mapToObj(any -> anna.elsewhere()).toList();
        CyclicBarrier barrier = new CyclicBarrier(DEVICES);
        Set<AttemptId> opened = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(DEVICES)) {
            List<Future<AttemptState>> opening = devices.stream()
                    .map(device -> threads.submit(() -> {
                        barrier.await();
                        return device.does(reviews::resumeOrStart);
                    }))
                    .toList();
            for (Future<AttemptState> one : opening) {
                opened.add(one.get().id());
            }
        }
        assertThat(opened).hasSize(1);
        assertThat(anna.database()
                        .queryForObject(
                                "select count(*) from attempt where person_id = ? and purpose = 'REVIEW'",
                                Integer.class,
                                anna.id().value()))
                .isEqualTo(1);
    }

    @Test
    void whatWasLeftUnfinishedYesterdayIsNotTakenUp() {
        anna.plays(Practising.LESSON, true);
        clock.pass(Duration.ofDays(2));
        AttemptState first = anna.does(reviews::resumeOrStart);
        assertThat(anna.does(reviews::resumeOrStart).id()).isEqualTo(first.id());
        anna.answers(first.turns().getFirst(), true);
        assertThat(anna.does(reviews::resumeOrStart).id()).isEqualTo(first.id());

        clock.pass(Duration.ofDays(1));
        assertThat(anna.does(reviews::today).begun()).isFalse();
        AttemptState next = anna.does(reviews::resumeOrStart);

        assertThat(next.id()).isNotEqualTo(first.id());
        assertThat(next.turns()).noneMatch(TurnState::answered);
    }

    @Test
    void aReviewBeforeAnythingIsDueAsksWhatFadesFirstAndIsResumedToo() {
        anna.plays(Practising.LESSON, true);
        AttemptState early = anna.does(reviews::resumeOrStart);

        ReviewPlan plan = anna.does(reviews::today);
        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.begun()).isTrue();
        assertThat(anna.does(reviews::resumeOrStart).id()).isEqualTo(early.id());
        anna.finishes(early, true);
        assertThat(log.days(anna.id(), today()))
                .singleElement()
                .satisfies(day -> assertThat(day.reviewed()).isZero());
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
