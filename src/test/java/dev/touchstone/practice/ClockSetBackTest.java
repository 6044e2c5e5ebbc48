package dev.touchstone.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.MovableClock;
import dev.touchstone.skill.Standing;
import dev.touchstone.skill.Standings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A server's clock was set back, or somebody flew to the west: the day of an answer lies before that of the last. */
@AccountTest
@Tag("both-databases")
class ClockSetBackTest {

    @Autowired
    private BeanFactory house;

    @Autowired
    private Practice practice;

    @Autowired
    private Reviews reviews;

    @Autowired
    private NextSteps next;

    @Autowired
    private PracticeLog log;

    @Autowired
    private Standings standings;

    @Autowired
    private MovableClock clock;

    private Practising anna;

    @BeforeEach
    void annaHasAnAccount() {
        anna = Practising.someone(house);
    }

    @Test
    void answersOfADayBeforeTheLastAreTakenAndCount() {
        AttemptState attempt = anna.does(() -> practice.start(Practising.EXERCISE, 4));
        anna.answers(attempt.turns().get(0), true);
        anna.answers(attempt.turns().get(1), true);
        LocalDate day = today();

        setBack(Duration.ofDays(3), () -> {
            assertThat(anna.answers(attempt.turns().get(2), true)).isInstanceOf(SubmissionResult.Submitted.class);
            assertThat(anna.answers(attempt.turns().get(3), false)).isInstanceOf(SubmissionResult.Submitted.class);
            assertThat(anna.does(next::next)).isPresent();
        });

        List<Standing> own = standings.of(anna.id());
        assertThat(own).singleElement().satisfies(standing -> {
            assertThat(standing.answers()).isEqualTo(4);
            assertThat(standing.mean()).isFinite();
            assertThat(standing.error()).isPositive().isFinite();
        });
        assertThat(log.days(anna.id(), day.minusDays(10)))
                .extracting(PracticeDay::day)
                .containsExactly(day.minusDays(3), day);
        assertThat(anna.rows("evidence")).isEqualTo(4);
    }

    @Test
    void aReviewThatWasBegunTomorrowDoesNotStandInTheWayOfTodays() {
        anna.plays(Practising.LESSON, true);
        clock.pass(Duration.ofDays(3));
        AttemptState tomorrow = anna.does(reviews::resumeOrStart);
        anna.answers(tomorrow.turns().getFirst(), true);

        setBack(Duration.ofDays(1), () -> {
            AttemptState today = anna.does(reviews::resumeOrStart);
            assertThat(today.id()).isNotEqualTo(tomorrow.id());
            anna.finishes(today, true);
            assertThat(anna.does(reviews::today).next())
                    .hasValueSatisfying(day -> assertThat(day).isAfter(today()));
        });
        assertThat(anna.does(reviews::today).asked()).doesNotContainNull();
    }

    private void setBack(Duration time, Runnable deeds) {
        Instant before = clock.instant();
        clock.pass(time.negated());
        try {
            deeds.run();
        } finally {
            clock.pass(time);
        }
        assertThat(clock.instant()).isAfterOrEqualTo(before);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
