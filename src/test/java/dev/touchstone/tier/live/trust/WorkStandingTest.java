package dev.touchstone.tier.live.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.skill.Share;
import dev.touchstone.skill.irt.ItemCurve;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkStandingTest {

    private static final ToDoubleFunction<String> LEVELS = slug -> slug.equals("skilled") ? 0.75 : Double.NaN;

    private static Share of(double mean, double error, Weeks weeks) {
        return WorkStanding.of(mean, error, weeks.all(), LEVELS).share();
    }

    @Test
    void withoutLiveWorkItIsTheStandingOfPractice() {
        Share alone = of(0.5, 0.3, new Weeks());
        assertThat(alone.middle()).isCloseTo(Share.at(0.5), within(0.001));
        assertThat(alone.low()).isCloseTo(Share.at(0.5 - 1.6449 * 0.3), within(0.002));
        assertThat(alone.high()).isCloseTo(Share.at(0.5 + 1.6449 * 0.3), within(0.002));
    }

    @Test
    void wrongAnswersLowerItAndRightOnesRaiseIt() {
        double alone = of(0.5, 0.3, new Weeks()).middle();
        assertThat(of(0.5, 0.3, new Weeks().with(0, "skilled", 100, 20, 0)).middle())
                .isLessThan(alone - 0.02);
        assertThat(of(0.5, 0.3, new Weeks().with(0, "skilled", 100, 95, 0)).middle())
                .isGreaterThan(alone + 0.01);
    }

    /** Nobody knows how hard the tasks of an agency are, and a million of them do not tell. */
    @Test
    void aFloodOfEasyAnswersMovesItNoFurtherThanItShows() {
        Weeks flood = new Weeks();
        for (int age = 0; age <= LiveWeek.BEFORE; age++) {
            flood.with(age, 1_000_000, 990_000);
        }
        Share flooded = of(0.5, 0.3, flood);
        assertThat(flooded.middle()).isLessThan(Share.at(0.5 + 0.6));
        assertThat(flooded.low()).isLessThan(Share.at(0.5));
        Weeks some = new Weeks();
        for (int age = 0; age <= LiveWeek.BEFORE; age++) {
            some.with(age, 100, 99);
        }
        assertThat(of(0.5, 0.3, some).middle()).isCloseTo(flooded.middle(), within(1e-9));
    }

    @Test
    void asMuchAsItCanBeRaisedItCanBeLoweredToo() {
        double raised = of(0, 0.3, new Weeks().with(0, 1_000, 950)).middle() - 0.5;
        double lowered = 0.5 - of(0, 0.3, new Weeks().with(0, 1_000, 50)).middle();
        assertThat(raised).isCloseTo(lowered, within(1e-6));
    }

    @Test
    void whereTheToolNamesTheLevelItSaysMore() {
        Share named = of(0, 1, new Weeks().with(0, "skilled", 100, 80, 0));
        Share unnamed = of(0, 1, new Weeks().with(0, "no-such-level", 100, 80, 0));
        assertThat(named.high() - named.low()).isLessThan(unnamed.high() - unnamed.low());
    }

    @Test
    void guessingIsTakenOff() {
        assertThat(of(0, 1, new Weeks().with(0, "", 100, 70, 0.5)).middle())
                .isLessThan(of(0, 1, new Weeks().with(0, "", 100, 70, 0)).middle());
    }

    /** Abilities from the prior, tasks off by what is assumed, 40 answers a week: nine of ten intervals hold. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 1})
    void nineOfTenIntervalsHoldTheAbility(double error) {
        Random chance = new Random(2);
        int people = 2_000;
        int held = 0;
        for (int person = 0; person < people; person++) {
            double ability = 0.5 + error * chance.nextGaussian();
            ItemCurve tasks = new ItemCurve(1, WorkStanding.OFF_ALTOGETHER * chance.nextGaussian(), 0);
            Weeks weeks = new Weeks();
            for (int age = 0; age < 8; age++) {
                weeks.with(age, 40, 40 - Weeks.wrong(chance, 40, 1 - tasks.expected(ability)));
            }
            Share told = of(0.5, error, weeks);
            held += told.low() <= Share.at(ability) && Share.at(ability) <= told.high() ? 1 : 0;
        }
        assertThat((double) held / people).isBetween(0.88, 0.94);
    }
}
