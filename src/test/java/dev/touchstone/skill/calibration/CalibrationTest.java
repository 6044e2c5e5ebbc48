package dev.touchstone.skill.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.touchstone.skill.irt.ItemBank;
import dev.touchstone.skill.irt.ItemCurve;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {

    private static final List<ItemCurve> ITEMS = ItemBank.ITEMS.subList(0, 20);

    @Test
    void theResultIsTheSameToTheLastDigitOnAnyNumberOfThreads() throws InterruptedException {
        Cohort cohort = new Cohort(ITEMS, 4).people(300, 15, true, 0, 1).people(201, 15, false, .5, 1);

        Calibrated alone = calibrated(Settings.USUAL.on(1), cohort.families(), cohort.responses());

        assertThat(calibrated(Settings.USUAL.on(2), cohort.families(), cohort.responses()))
                .isEqualTo(alone);
        assertThat(calibrated(Settings.USUAL.on(5), cohort.families(), cohort.responses()))
                .isEqualTo(alone);
    }

    @Test
    void whatEverybodyGetsRightOrWrongHasFiniteParameters() throws InterruptedException {
        for (Priors priors : List.of(Priors.USUAL, Priors.NONE)) {
            Calibrated found = calibrated(
                    Settings.USUAL.with(priors).until(1e-4, 200),
                    List.of(
                            new Family(0, 0),
                            new Family(.25, 0),
                            new Family(0, 0),
                            new Family(.9, 0),
                            new Family(0, 0)),
                    alike(300, 1, 1, 0, 0, .5));

            assertThat(found.logLikelihood()).isFinite();
            for (Calibrated.Fit fit : found.families()) {
                assertThat(fit.curve().discrimination()).isBetween(Estimates.FLATTEST, Estimates.STEEPEST);
                assertThat(fit.curve().difficulty()).isBetween(-Estimates.HARDEST, Estimates.HARDEST);
                assertThat(fit.weight()).isBetween(1.0, 8.0);
            }
            assertThat(found.families().get(0).curve().difficulty()).isLessThan(-1);
            assertThat(found.families().get(2).curve().difficulty()).isGreaterThan(1);
        }
    }

    @Test
    void aFamilyWithFewAnswersKeepsItsAuthorsDifficulty() throws InterruptedException {
        Responses.Builder responses = Responses.builder();
        for (int person = 0; person < 40; person++) {
            responses.examinee(true).answer(0, person % 2);
            if (person < 29) {
                responses.answer(1, .5);
            }
        }
        Calibrated found = calibrated(
                Settings.USUAL, List.of(new Family(0, 2), new Family(.1, 1.3), new Family(0, -1)), responses.build());

        assertThat(found.families().get(0).calibrated()).isTrue();
        assertThat(found.families().get(0).curve().difficulty()).isBetween(-.5, .5);
        assertThat(found.families().get(1)).isEqualTo(new Calibrated.Fit(new ItemCurve(1, 1.3, .1), 1, 29, false));
        assertThat(found.families().get(2)).isEqualTo(new Calibrated.Fit(new ItemCurve(1, -1, 0), 1, 0, false));
    }

    @Test
    void aFamilyWithFewAnswersStillTellsWhoIsAble() throws InterruptedException {
        assertThat(slopeBeside(true)).isGreaterThan(slopeBeside(false) + .1);
    }

    /** The discrimination of a family which the same people get right who do, or do not, get another one right. */
    private static double slopeBeside(boolean agreeing) throws InterruptedException {
        Responses.Builder responses = Responses.builder();
        for (int person = 0; person < 40; person++) {
            responses.examinee(true).answer(0, person % 2);
            if (person < 29) {
                responses.answer(1, agreeing ? person % 2 : 1 - person % 2);
            }
        }
        return calibrated(Settings.USUAL, List.of(new Family(0, 0), new Family(0, 0)), responses.build())
                .families()
                .getFirst()
                .curve()
                .discrimination();
    }

    @Test
    void onlyPartialCreditHasAWeight() throws InterruptedException {
        Cohort cohort = new Cohort(ITEMS, 8).people(800, 15, true, 0, 1);

        Calibrated found = calibrated(Settings.USUAL, cohort.families(), cohort.responses());

        for (int family = 0; family < ITEMS.size(); family++) {
            double weight = found.families().get(family).weight();
            if (ITEMS.get(family).guess() > 0) {
                assertThat(weight).isEqualTo(1);
            } else {
                assertThat(weight).isBetween(5.0, 8.0);
            }
        }
    }

    @Test
    void whoeverWatchesSeesTheChangesFallBelowTheTolerance() throws InterruptedException {
        Cohort cohort = new Cohort(ITEMS, 4).people(300, 15, true, 0, 1);
        List<Double> changes = new ArrayList<>();

        Calibrated found = new Calibration(Settings.USUAL)
                .of(cohort.families(), cohort.responses(), (round, change) -> {
                    changes.add(change);
                    assertThat(round).isEqualTo(changes.size());
                });

        assertThat(changes).hasSize(found.rounds());
        assertThat(changes.getLast()).isLessThanOrEqualTo(Settings.USUAL.tolerance());
        assertThat(found.settled()).isTrue();
        assertThat(calibrated(Settings.USUAL.until(1e-4, 3), cohort.families(), cohort.responses())
                        .settled())
                .isFalse();
    }

    @Test
    void anInterruptStopsItAfterTheRound() {
        Cohort cohort = new Cohort(ITEMS, 4).people(300, 15, true, 0, 1);
        List<Integer> rounds = new ArrayList<>();

        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> new Calibration(Settings.USUAL)
                        .of(cohort.families(), cohort.responses(), (round, change) -> {
                            rounds.add(round);
                            if (round == 2) {
                                Thread.currentThread().interrupt();
                            }
                        }));

        assertThat(rounds).containsExactly(1, 2);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void withoutAnswersEveryFamilyIsItsAuthors() throws InterruptedException {
        Responses nothing = Responses.builder().examinee(true).examinee(false).build();

        Calibrated found = calibrated(Settings.USUAL, List.of(new Family(.2, -1)), nothing);

        assertThat(found.families()).containsExactly(new Calibrated.Fit(new ItemCurve(1, -1, .2), 1, 0, false));
        assertThat(found.logLikelihood()).isZero();
        assertThat(calibrated(Settings.USUAL, List.of(), Responses.builder().build())
                        .families())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void aScoreOutsideZeroToOneIsRefused(double score) {
        Responses.Builder responses = Responses.builder().examinee(true);

        assertThatIllegalArgumentException().isThrownBy(() -> responses.answer(0, score));
    }

    @Test
    void whatCannotBeCalibratedIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> Responses.builder().answer(0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Responses.builder().examinee(true).answer(-1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calibrated(Settings.USUAL, List.of(new Family(0, 0)), alike(1, 1, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Family(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Family(0, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Priors(0, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Young(30, 30, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.USUAL.on(0));
    }

    /** So many people, each with that score at the family of that place. */
    private static Responses alike(int people, double... scores) {
        Responses.Builder responses = Responses.builder();
        for (int person = 0; person < people; person++) {
            responses.examinee(true);
            for (int family = 0; family < scores.length; family++) {
                responses.answer(family, scores[family]);
            }
        }
        return responses.build();
    }

    private static Calibrated calibrated(Settings settings, List<Family> families, Responses responses)
            throws InterruptedException {
        return new Calibration(settings).of(families, responses, Progress.UNWATCHED);
    }
}
