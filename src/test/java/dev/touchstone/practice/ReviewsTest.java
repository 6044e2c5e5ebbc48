package dev.touchstone.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.MovableClock;
import dev.touchstone.base.NotFound;
import dev.touchstone.testbed.AtOnce;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
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
        List<AttemptId> opened = AtOnce.all(devices.stream()
                .<Callable<AttemptId>>map(
                        device -> () -> device.does(reviews::resumeOrStart).id())
                .toList());
        assertThat(Set.copyOf(opened)).hasSize(1);
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
}
