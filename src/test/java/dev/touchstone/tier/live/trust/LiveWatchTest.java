package dev.touchstone.tier.live.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What docs/live.md says of the watch, on simulated people; five working days a week, a look at the end of each. */
class LiveWatchTest {

    private static final int PEOPLE = 2_000;
    private static final int DAYS = 5;

    @Test
    void whoIsAlwaysRightHasNotFallen() {
        assertThat(LiveWatch.sum(new Weeks().with(3, 40, 40).with(0, 40, 40).all(), Bar.USUAL))
                .isZero();
    }

    @Test
    void goodWeeksDoNotSaveUpForBadOnes() {
        Weeks fell = new Weeks().with(0, 40, 20);
        double alone = LiveWatch.sum(fell.all(), Bar.USUAL);
        for (int age = 1; age < 10; age++) {
            fell.with(age, 40, 40);
        }
        assertThat(LiveWatch.sum(fell.all(), Bar.USUAL)).isEqualTo(alone);
        assertThat(LiveWatch.fallen(fell.all(), Bar.USUAL)).isTrue();
    }

    @Test
    void theOrderInWhichWeeksWereReportedSaysNothing() {
        Random chance = new Random(7);
        List<LiveWeek> weeks = new ArrayList<>();
        for (int age = 0; age < 13; age++) {
            weeks.addAll(
                    new Weeks().with(age, 20, 20 - Weeks.wrong(chance, 20, 0.2)).all());
        }
        double sum = LiveWatch.sum(weeks, Bar.USUAL);
        Collections.shuffle(weeks, chance);
        assertThat(LiveWatch.sum(weeks, Bar.USUAL)).isEqualTo(sum);
    }

    /** Errors just those the bar allows, for a quarter of a year: the worst case of a good worker. */
    @ParameterizedTest
    @CsvSource({"80, 20", "80, 40", "85, 20", "85, 40", "90, 40", "95, 40"})
    void atTheBarOneInTwentyIsNamedWronglyInAQuarterOfAYear(int bar, int aWeek) {
        assertThat(alarms(new Bar(bar), aWeek, new Bar(bar).allowed())).isLessThan(0.05);
    }

    @ParameterizedTest
    @CsvSource({"80, 40", "85, 40", "90, 40", "95, 40"})
    void whoErrsHalfAsOftenAsAllowedIsHardlyEverNamed(int bar, int aWeek) {
        assertThat(alarms(new Bar(bar), aWeek, new Bar(bar).allowed() / 2)).isLessThan(0.002);
    }

    /** Somebody who erred half as often as allowed falls to twice as often. */
    @ParameterizedTest
    @CsvSource({"80, 100", "85, 140", "90, 220", "95, 440"})
    void aFallToTwiceTheErrorsIsFoundInTimeNineTimesInTen(int bar, int within) {
        Bar held = new Bar(bar);
        int found = 0;
        Random chance = new Random(11);
        for (int person = 0; person < PEOPLE; person++) {
            found += found(chance, held, within) ? 1 : 0;
        }
        assertThat((double) found / PEOPLE).isGreaterThan(0.9);
    }

    private static boolean found(Random chance, Bar bar, int within) {
        int aWeek = 40;
        int answers = 0;
        Weeks weeks = new Weeks();
        for (int before = 4; before > 0; before--) {
            weeks.with(20 + before, aWeek, aWeek - Weeks.wrong(chance, aWeek, bar.allowed() / 2));
        }
        for (int week = 20; answers < within; week--) {
            int right = 0;
            int done = 0;
            for (int day = 0; day < DAYS && answers < within; day++) {
                done += aWeek / DAYS;
                answers += aWeek / DAYS;
                right += aWeek / DAYS - Weeks.wrong(chance, aWeek / DAYS, bar.tooMuch());
                List<LiveWeek> sofar = new ArrayList<>(weeks.all());
                sofar.addAll(new Weeks().with(week, done, right).all());
                if (LiveWatch.fallen(sofar, bar)) {
                    return true;
                }
            }
            weeks.with(week, done, right);
        }
        return false;
    }

    /** Share of people who are named at some look in 13 weeks. */
    private static double alarms(Bar bar, int aWeek, double errs) {
        Random chance = new Random(5);
        int named = 0;
        for (int person = 0; person < PEOPLE; person++) {
            named += everNamed(chance, bar, aWeek, errs) ? 1 : 0;
        }
        return (double) named / PEOPLE;
    }

    private static boolean everNamed(Random chance, Bar bar, int aWeek, double errs) {
        Weeks weeks = new Weeks();
        for (int age = 12; age >= 0; age--) {
            int right = 0;
            for (int day = 1; day <= DAYS; day++) {
                right += aWeek / DAYS - Weeks.wrong(chance, aWeek / DAYS, errs);
                List<LiveWeek> sofar = new ArrayList<>(weeks.all());
                sofar.addAll(
                        new Weeks().with(age, (long) day * aWeek / DAYS, right).all());
                if (LiveWatch.fallen(sofar, bar)) {
                    return true;
                }
            }
            weeks.with(age, aWeek, right);
        }
        return false;
    }
}
