package dev.touchstone.skill;

import static dev.touchstone.skill.PracticeMode.BLOCKED;
import static dev.touchstone.skill.PracticeMode.MIXED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.content.Skill;
import dev.touchstone.content.Text;
import dev.touchstone.skill.irt.Ability;
import dev.touchstone.skill.irt.ItemCurve;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Practice day by day, and the level shown after it. */
class TrackTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LevelRule RULE =
            new LevelRule(List.of(level("novice", -1.5), level("capable", -0.25), level("skilled", 0.75)));

    private static Skill.Level level(String slug, double threshold) {
        return new Skill.Level(slug, Text.of("en", slug), threshold);
    }

    /** Right answers to items as hard as the learner is able, until nobody doubts that they are able. */
    private static Track right(Track track, int answers, PracticeMode mode, LocalDate day) {
        return answer(track, answers, 1, mode, day);
    }

    private static Track wrong(Track track, int answers, LocalDate day) {
        return answer(track, answers, 0, MIXED, day);
    }

    private static Track answer(Track track, int answers, double score, PracticeMode mode, LocalDate day) {
        Track after = track;
        for (int answer = 0; answer < answers; answer++) {
            var item = new ItemCurve(2, after.ability().mean(), 0);
            after = after.answered(new Track.Step(item, 4, score, mode, day), Drift.USUAL, RULE);
        }
        return after;
    }

    private static Track.Day today(Track track) {
        return Objects.requireNonNull(track.today());
    }

    private static Track.Day before(Track track) {
        return Objects.requireNonNull(track.before());
    }

    @Test
    void aLevelIsShownAfterTwoPracticeDaysRunning() {
        Track monday = right(Track.START, 20, MIXED, MONDAY);
        assertThat(monday.level()).isNull();
        Track tuesday = right(monday, 1, MIXED, MONDAY.plusDays(1));
        assertThat(tuesday.level()).isEqualTo("skilled");
    }

    @Test
    void practiceDaysRunOnOverDaysWithoutPractice() {
        Track monday = right(Track.START, 20, MIXED, MONDAY);
        assertThat(right(monday, 3, MIXED, MONDAY.plusDays(9)).level()).isEqualTo("skilled");
    }

    @Test
    void oneGoodDayAfterABadOneIsNotEnough() {
        Track bad = wrong(Track.START, 10, MONDAY);
        Track good = right(bad, 40, MIXED, MONDAY.plusDays(1));
        assertThat(today(good).low()).isGreaterThan(0.75);
        assertThat(good.level()).isNull();
        assertThat(right(good, 1, MIXED, MONDAY.plusDays(2)).level()).isEqualTo("skilled");
    }

    @Test
    void whatCountsOfADayIsHowItEnds() {
        Track monday = right(Track.START, 20, MIXED, MONDAY);
        Track evening = wrong(monday, 30, MONDAY);
        assertThat(today(monday).low()).isGreaterThan(0.75);
        assertThat(today(evening).low()).isBetween(-1.5, -0.25);
        assertThat(right(evening, 20, MIXED, MONDAY.plusDays(1)).level()).isEqualTo("novice");
    }

    @Test
    void sevenAnswersAreTooFewAndEightAreEnough() {
        Track monday = right(Track.START, 5, MIXED, MONDAY);
        Track seven = right(monday, 2, MIXED, MONDAY.plusDays(1));
        assertThat(seven.low()).isGreaterThan(-1.5);
        assertThat(seven.level()).isNull();
        assertThat(right(seven, 1, MIXED, MONDAY.plusDays(1)).level()).isNotNull();
    }

    @Test
    void blockedPracticeAloneNeverRaisesALevel() {
        Track track = Track.START;
        for (int day = 0; day < 30; day++) {
            track = right(track, 20, BLOCKED, MONDAY.plusDays(day));
            assertThat(track.level()).isNull();
        }
        assertThat(track.low()).isGreaterThan(0.75);
    }

    @Test
    void twoMixedAnswersOfTheLastTwoDaysRaiseItOneDoesNot() {
        Track monday = right(Track.START, 20, BLOCKED, MONDAY);
        Track one = right(right(monday, 1, MIXED, MONDAY), 5, BLOCKED, MONDAY.plusDays(1));
        assertThat(one.level()).isNull();
        assertThat(right(one, 1, MIXED, MONDAY.plusDays(1)).level()).isEqualTo("skilled");
    }

    @Test
    void mixedAnswersOfEarlierDaysNoLongerCount() {
        Track monday = right(Track.START, 7, MIXED, MONDAY);
        Track tuesday = right(monday, 10, BLOCKED, MONDAY.plusDays(1));
        assertThat(tuesday.level()).isNotNull();
        Track unraised = right(right(Track.START, 3, MIXED, MONDAY), 4, BLOCKED, MONDAY.plusDays(1));
        Track wednesday = right(unraised, 20, BLOCKED, MONDAY.plusDays(2));
        assertThat(wednesday.answers()).isGreaterThan(LevelRule.ANSWERS);
        assertThat(wednesday.mixed()).isZero();
        assertThat(wednesday.level()).isNull();
    }

    @Test
    void aLevelFallsOnlyWhenEvenMeanPlusErrorIsBelowIt() {
        Track skilled = right(right(Track.START, 20, MIXED, MONDAY), 5, MIXED, MONDAY.plusDays(1));
        assertThat(skilled.level()).isEqualTo("skilled");
        Track track = skilled;
        while (track.ability().mean() + track.ability().error() >= 0.75) {
            assertThat(track.level()).isEqualTo("skilled");
            track = wrong(track, 1, MONDAY.plusDays(2));
        }
        assertThat(track.level()).isEqualTo("capable");
    }

    @Test
    void aLevelThatFellCanFallBelowTheFirst() {
        Track skilled = right(right(Track.START, 20, MIXED, MONDAY), 5, MIXED, MONDAY.plusDays(1));
        assertThat(wrong(skilled, 100, MONDAY.plusDays(2)).level()).isNull();
    }

    @Test
    void restAloneTakesNoLevelAndWidensTheEstimate() {
        Track skilled = right(right(Track.START, 20, MIXED, MONDAY), 5, MIXED, MONDAY.plusDays(1));
        Ability later = skilled.on(MONDAY.plusDays(61), Drift.USUAL);
        assertThat(later.mean()).isEqualTo(skilled.ability().mean());
        assertThat(later.variance())
                .isCloseTo(
                        skilled.ability().variance() + 60 * Drift.USUAL.answer() * Drift.USUAL.days(), within(1e-12));
        assertThat(right(skilled, 1, BLOCKED, MONDAY.plusDays(61)).level()).isEqualTo("skilled");
    }

    @Test
    void aDaySetBackCountsAsTheSameDay() {
        Track tuesday = right(Track.START, 10, MIXED, MONDAY.plusDays(1));
        Track setBack = right(tuesday, 10, MIXED, MONDAY);
        assertThat(today(setBack).day()).isEqualTo(MONDAY.plusDays(1));
        assertThat(today(setBack).answers()).isEqualTo(20);
        assertThat(setBack.before()).isNull();
        assertThat(setBack.level()).isNull();
        assertThat(setBack).isEqualTo(right(tuesday, 10, MIXED, MONDAY.plusDays(1)));
        assertThat(setBack.on(MONDAY, Drift.USUAL)).isEqualTo(setBack.ability());
    }

    @Test
    void aTrackKeepsTheLastTwoPracticeDays() {
        Track track = right(Track.START, 2, MIXED, MONDAY);
        track = right(track, 3, BLOCKED, MONDAY.plusDays(3));
        track = right(track, 4, MIXED, MONDAY.plusDays(4));
        assertThat(track.answers()).isEqualTo(9);
        assertThat(before(track).day()).isEqualTo(MONDAY.plusDays(3));
        assertThat(before(track).answers()).isEqualTo(3);
        assertThat(before(track).mixed()).isZero();
        assertThat(today(track).answers()).isEqualTo(4);
        assertThat(track.mixed()).isEqualTo(4);
        assertThat(today(track).low())
                .isEqualTo(track.ability().mean() - 1.64 * track.ability().error());
    }

    @Test
    void aLevelThatLeftTheCourseIsShownNoMore() {
        Track skilled = right(right(Track.START, 20, MIXED, MONDAY), 5, MIXED, MONDAY.plusDays(1));
        var fewer = new LevelRule(List.of(level("novice", -1.5)));
        var step = new Track.Step(new ItemCurve(1, 0, 0), 1, 1, BLOCKED, MONDAY.plusDays(1));
        assertThat(skilled.answered(step, Drift.USUAL, fewer).level()).isEqualTo("novice");
    }
}
