package dev.touchstone.skill.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.skill.irt.ItemBank;
import dev.touchstone.skill.irt.ItemCurve;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorTest {

    private static final List<ItemCurve> ITEMS = ItemBank.ITEMS.subList(0, 40);

    @Test
    void anAblerCohortOnTheSecondNightLeavesTheDifficultiesWhereTheyWere() throws InterruptedException {
        Calibrated first = calibrated(firstNight());
        Calibrated second = calibrated(firstNight().people(1500, 20, false, 1, .8));

        assertThat(shift(first, second)).isCloseTo(0, within(.06));
        assertThat(second.others().mean()).isCloseTo(1, within(.1));
        assertThat(second.others().deviation()).isCloseTo(.8, within(.1));
    }

    @Test
    void manyAnswersOfAnAblerCohortDoNotMakeItCrawl() throws InterruptedException {
        Calibrated found = calibrated(firstNight().people(4000, 40, false, .6, .9));

        // Plain rounds of EM would be about five hundred.
        assertThat(found.settled()).isTrue();
        assertThat(found.rounds()).isLessThan(60);
        assertThat(found.others().mean()).isCloseTo(.6, within(.1));
    }

    @Test
    void withoutAnAnchorTheScaleDrifts() throws InterruptedException {
        Calibrated first = calibrated(firstNight());
        Calibrated second = calibrated(firstNight().people(1500, 20, true, 1, .8));

        assertThat(shift(first, second)).isLessThan(-.4);
    }

    @Test
    void familiesThatTheReferenceCohortNeverMetStandOnItsScale() throws InterruptedException {
        List<ItemCurve> met = ITEMS.subList(0, 20);
        Responses.Builder responses = Responses.builder();
        append(new Cohort(met, 5).people(1000, 20, true, 0, 1).responses(), true, responses);
        append(new Cohort(ITEMS, 6).people(2000, 20, false, 1, .8).responses(), false, responses);

        Calibrated found = new Calibration(Settings.USUAL)
                .of(new Cohort(ITEMS, 0).families(), responses.build(), Progress.UNWATCHED);

        double apart = 0;
        for (int item = 20; item < 40; item++) {
            apart += (found.families().get(item).curve().difficulty()
                            - ITEMS.get(item).difficulty())
                    / 20;
        }
        assertThat(apart).isCloseTo(0, within(.1));
    }

    @Test
    void whereNobodyIsOfTheReferenceCohortAllAre() throws InterruptedException {
        Calibrated nobody = calibrated(new Cohort(ITEMS, 3).people(200, 20, false, 0, 1));
        Calibrated everybody = calibrated(new Cohort(ITEMS, 3).people(200, 20, true, 0, 1));

        assertThat(nobody).isEqualTo(everybody);
        assertThat(nobody.others()).isEqualTo(Calibrated.Group.REFERENCE);
    }

    @Test
    void aSingleNewcomerDoesNotMoveTheScale() throws InterruptedException {
        Calibrated found = calibrated(firstNight().people(1, 20, false, 0, 1));

        assertThat(shift(calibrated(firstNight()), found)).isCloseTo(0, within(.01));
        assertThat(found.others().deviation()).isBetween(.3, 3.0);
    }

    private static Cohort firstNight() {
        return new Cohort(ITEMS, 1).people(1000, 20, true, 0, 1);
    }

    private static Calibrated calibrated(Cohort cohort) throws InterruptedException {
        return new Calibration(Settings.USUAL).of(cohort.families(), cohort.responses(), Progress.UNWATCHED);
    }

    private static double shift(Calibrated before, Calibrated after) {
        double sum = 0;
        for (int family = 0; family < ITEMS.size(); family++) {
            sum += after.families().get(family).curve().difficulty()
                    - before.families().get(family).curve().difficulty();
        }
        return sum / ITEMS.size();
    }

    private static void append(Responses more, boolean reference, Responses.Builder responses) {
        for (int examinee = 0; examinee < more.examinees(); examinee++) {
            responses.examinee(reference);
            for (int answer = more.start(examinee); answer < more.start(examinee + 1); answer++) {
                responses.answer(more.family(answer), more.score(answer));
            }
        }
    }
}
