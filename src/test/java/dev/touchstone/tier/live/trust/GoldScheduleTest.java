package dev.touchstone.tier.live.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.base.Refused;
import dev.touchstone.tier.live.trust.GoldSuggestion.Why;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoldScheduleTest {

    private static GoldSuggestion suggest(Weeks weeks) {
        return GoldSchedule.suggest(weeks.all(), Weeks.MONDAY, Bar.USUAL);
    }

    /** Worked out apart from this code, from the quantiles of SciPy and binomial sums. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.25, NEW",
        "10, 10, 0.2238, EARNED",
        "20, 20, 0.0699, EARNED",
        "20, 19, 0.25, UNSURE",
        "50, 49, 0.0616, EARNED",
        "100, 100, 0.0259, EARNED",
        "100, 95, 0.0781, EARNED",
        "200, 190, 0.0616, EARNED",
        "400, 360, 0.1179, EARNED",
        "400, 390, 0.04, MISSED",
        "1000, 1000, 0.02, LEAST",
    })
    void theShareIsWhatTheRecordEarns(long answers, double right, double share, Why why) {
        Weeks weeks = answers == 0 ? new Weeks() : new Weeks().with(0, answers, right);
        GoldSuggestion suggested = suggest(weeks);
        assertThat(suggested.share()).isCloseTo(share, within(1e-4));
        assertThat(suggested.why()).isEqualTo(why);
    }

    @Test
    void theShareFallsAsTrustGrowsAndNeverBelowTheFloor() {
        double before = GoldSchedule.MOST;
        for (int answers = 1; answers <= 2_000; answers++) {
            double share = suggest(new Weeks().with(0, answers, answers)).share();
            assertThat(share).isLessThanOrEqualTo(before + 1e-9).isGreaterThanOrEqualTo(GoldSchedule.FLOOR);
            before = share;
        }
        assertThat(before).isEqualTo(GoldSchedule.FLOOR);
    }

    @Test
    void aMissRaisesItForTwoWeeks() {
        double without =
                suggest(new Weeks().with(3, 400, 400).with(0, 100, 100)).share();
        GoldSuggestion after = suggest(new Weeks().with(3, 400, 400).with(0, 100, 99));
        assertThat(without).isEqualTo(GoldSchedule.FLOOR);
        assertThat(after.share()).isEqualTo(GoldSchedule.AFTER_A_MISS);
        assertThat(after.why()).isEqualTo(Why.MISSED);
        assertThat(suggest(new Weeks().with(3, 400, 400).with(1, 100, 99).with(0, 100, 100))
                        .why())
                .isEqualTo(Why.MISSED);
        assertThat(suggest(new Weeks().with(3, 400, 399).with(0, 400, 400)).share())
                .isEqualTo(GoldSchedule.FLOOR);
    }

    @Test
    void timeWithoutChecksRaisesItAndIsNamed() {
        double before = 0;
        for (int age = 0; age <= LiveWeek.BEFORE; age++) {
            GoldSuggestion suggested = suggest(new Weeks().with(age, 100, 100));
            assertThat(suggested.share()).isGreaterThanOrEqualTo(before - 1e-9);
            assertThat(suggested.why()).isEqualTo(age < 4 ? Why.EARNED : Why.LONG_AGO);
            before = suggested.share();
        }
        assertThat(before).isGreaterThan(0.1);
    }

    @Test
    void whoHasFallenIsCheckedAsMuchAsANewcomer() {
        GoldSuggestion fallen = suggest(new Weeks().with(4, 1_000, 1_000).with(0, 60, 36));
        assertThat(fallen.share()).isEqualTo(GoldSchedule.MOST);
        assertThat(fallen.why()).isEqualTo(Why.FALLEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {49, 100, -1})
    void aBarIsSomethingThatWorkCanBeHeldTo(int right) {
        assertThatThrownBy(() -> new Bar(right)).isInstanceOf(Refused.class);
    }

    @Test
    void oneInSoManyIsNeverLessThanTheShare() {
        for (double share = GoldSchedule.FLOOR; share <= GoldSchedule.MOST; share += 0.001) {
            int oneIn = new GoldSuggestion(share, Why.EARNED, 0.1).oneIn();
            assertThat(1.0 / oneIn).isGreaterThanOrEqualTo(share - 1e-6);
        }
    }

    /** People whose share the schedule set: each task is gold by that chance, and over 500 tasks misses are counted. */
    @ParameterizedTest
    @CsvSource({"85, 50, 49", "85, 100, 95", "85, 200, 190", "90, 200, 195", "80, 100, 92"})
    void aDropIsFoundWithinTheTasksNineTimesInTenAndAFirmWorkerIsNotTakenForFallen(
            int bar, long answers, double right) {
        Bar held = new Bar(bar);
        GoldSuggestion suggested =
                GoldSchedule.suggest(new Weeks().with(0, answers, right).all(), Weeks.MONDAY, held);
        assertThat(suggested.share()).isLessThan(GoldSchedule.MOST);
        int limit = limit(suggested.share(), held);
        assertThat(found(suggested.share(), limit, held.tooMuch())).isGreaterThan(0.885);
        assertThat(found(suggested.share(), limit, suggested.errs())).isLessThan(0.06);
    }

    /** The largest number of misses that leaves the power as it is said. */
    private static int limit(double share, Bar bar) {
        int limit = 0;
        while (GoldPlan.atMost(limit + 1, share * bar.tooMuch()) <= 1 - GoldPlan.POWER + 1e-6) {
            limit++;
        }
        return limit;
    }

    private static double found(double share, int limit, double errs) {
        Random chance = new Random(3);
        int found = 0;
        int people = 20_000;
        for (int person = 0; person < people; person++) {
            found += Weeks.wrong(chance, GoldPlan.TASKS, share * errs) > limit ? 1 : 0;
        }
        return (double) found / people;
    }
}
