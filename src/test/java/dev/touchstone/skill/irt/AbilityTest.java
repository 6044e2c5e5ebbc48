package dev.touchstone.skill.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbilityTest {

    private static final int TRIALS = 10_000;

    /** Any ability, item, weight and score that can come up, from the usual to the absurd. */
    private record Case(Ability ability, ItemCurve item, double weight, double score) {

        static Case any(SplittableRandom random) {
            return new Case(
                    new Ability(random.nextDouble(-4, 4), random.nextDouble(0.001, 1.5)),
                    new ItemCurve(
                            StrictMath.exp(random.nextDouble(-2, 2)),
                            random.nextDouble(-5, 5),
                            random.nextInt(3) == 0 ? 0 : random.nextDouble(0, 0.6)),
                    random.nextDouble(1, 8),
                    random.nextBoolean() ? random.nextInt(2) : random.nextDouble());
        }

        Ability answered() {
            return ability.answered(item, weight, score);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anAnswerNeverWidensAndNeverStepsFurtherThanOneAndAHalf(long seed) {
        var random = new SplittableRandom(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            Case any = Case.any(random);
            Ability after = any.answered();
            assertThat(after.variance()).as("%s", any).isPositive().isLessThanOrEqualTo(any.ability.variance());
            assertThat(Math.abs(after.mean() - any.ability.mean()))
                    .as("%s", any)
                    .isLessThanOrEqualTo(1.5 + 1e-12);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void aBetterAnswerNeverLeadsToALowerEstimate(long seed) {
        var random = new SplittableRandom(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            Case any = Case.any(random);
            double best = any.ability.answered(any.item, any.weight, 1).mean();
            double worst = any.ability.answered(any.item, any.weight, 0).mean();
            assertThat(any.answered().mean()).as("%s", any).isBetween(worst, best);
            assertThat(any.ability.mean()).as("%s", any).isBetween(worst, best);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void timeNeverNarrowsAndNeverForgetsMoreThanANewcomerDoesNotKnow(long seed) {
        var random = new SplittableRandom(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            Ability before = Case.any(random).ability;
            Ability after = before.after(random.nextDouble(0, 0.1), random.nextDouble(0, 400));
            assertThat(after.mean()).isEqualTo(before.mean());
            assertThat(after.variance())
                    .isBetween(before.variance(), Math.max(before.variance(), Ability.PRIOR.variance()));
        }
    }

    @Test
    void aClockSetBackChangesNothing() {
        Ability known = new Ability(0.4, 0.2);
        assertThat(known.after(0.01, -3)).isEqualTo(known);
        assertThat(known.after(0.01, 0)).isEqualTo(known);
    }

    @Test
    void oneStepIsTheFormulaOfFisherScoring() {
        // m = 0, v = 1, a = 1, b = 0, c = .25, s = 1: P = .625, P' = .1875, I = .15, g = .3
        Ability after = Ability.PRIOR.answered(new ItemCurve(1, 0, 0.25), 1, 1);
        assertThat(after.variance()).isCloseTo(1 / 1.15, within(1e-12));
        assertThat(after.mean()).isCloseTo(0.3 / 1.15, within(1e-12));
    }

    @Test
    void theStepIsClippedOnBothSides() {
        var revealing = new ItemCurve(0.5, -9, 0);
        assertThat(new Ability(0, 50).answered(revealing, 8, 0).mean()).isEqualTo(-1.5);
        var hard = new ItemCurve(0.5, 9, 0);
        assertThat(new Ability(0, 50).answered(hard, 8, 1).mean()).isEqualTo(1.5);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.25", "0.25, 0.5", "-1, 0.7"})
    void aRightAnswerSaysLessWhereItCanBeGuessedAndAWrongOneIsStillHeard(double difficulty, double guess) {
        Ability guessed = Ability.PRIOR.answered(new ItemCurve(1.2, difficulty, guess), 1, 1);
        Ability known = Ability.PRIOR.answered(new ItemCurve(1.2, difficulty, 0), 1, 1);
        assertThat(guessed.mean()).isPositive().isLessThan(known.mean());
        assertThat(guessed.variance()).isGreaterThan(known.variance());
        assertThat(Ability.PRIOR
                        .answered(new ItemCurve(1.2, difficulty, guess), 1, 0)
                        .mean())
                .isNegative();
    }

    @Test
    void blindGuessingNeverLooksLikeSkill() {
        var random = new SplittableRandom(11);
        double sum = 0;
        for (int guesser = 0; guesser < 200; guesser++) {
            Ability ability = Ability.PRIOR;
            for (int answer = 0; answer < 100; answer++) {
                var item = new ItemCurve(1.1, random.nextDouble(-2, 2), 0.25);
                ability = ability.after(0.01, 1).answered(item, 1, random.nextInt(4) == 0 ? 1 : 0);
            }
            sum += ability.mean();
        }
        assertThat(sum / 200).isLessThan(-1.5);
    }

    @Test
    void anItemThatTellsNothingChangesNothing() {
        Ability known = new Ability(0, 0.3);
        assertThat(known.answered(new ItemCurve(1, 800, 0), 1, 1)).isEqualTo(known);
        assertThat(known.answered(new ItemCurve(1, -800, 0.25), 8, 0)).isEqualTo(known);
        assertThat(known.answered(new ItemCurve(1, 800, 0.25), 8, 1)).isEqualTo(known);
    }

    @Test
    void weightTellsHowManyAnswersOneIsWorth() {
        var item = new ItemCurve(1, 0, 0);
        double once = 1 / Ability.PRIOR.answered(item, 1, 0.5).variance() - 1;
        double sevenfold = 1 / Ability.PRIOR.answered(item, 7, 0.5).variance() - 1;
        assertThat(sevenfold).isCloseTo(7 * once, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "-1, 0, 0", "NaN, 0, 0", "1, NaN, 0", "1, Infinity, 0", "1, 0, -0.1", "1, 0, 1", "1, 0, NaN"
    })
    void aCurveThatIsNoneIsRefused(double discrimination, double difficulty, double guess) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemCurve(discrimination, difficulty, guess));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void aReplayOfTenThousandStepsIsEqualToTheLastBit(long seed) {
        var random = new SplittableRandom(seed);
        List<Case> steps = new ArrayList<>();
        for (int step = 0; step < 10_000; step++) {
            steps.add(Case.any(random));
        }
        Ability first = followed(steps);
        Ability again = followed(steps);
        assertThat(Double.doubleToRawLongBits(again.mean())).isEqualTo(Double.doubleToRawLongBits(first.mean()));
        assertThat(Double.doubleToRawLongBits(again.variance()))
                .isEqualTo(Double.doubleToRawLongBits(first.variance()));
        assertThat(first.mean()).isFinite();
    }

    /** Other digits would mean that stored evidence replays to other standings. */
    @Test
    void aReplayGivesTheDigitsOfEveryOtherMachine() {
        var random = new SplittableRandom(23);
        List<Case> steps = new ArrayList<>();
        for (int step = 0; step < 1_000; step++) {
            steps.add(Case.any(random));
        }
        assertThat(followed(steps)).isEqualTo(new Ability(-3.1217428911258494, 0.13342833364241657));
    }

    private static Ability followed(List<Case> steps) {
        Ability ability = Ability.PRIOR;
        for (Case step : steps) {
            ability = ability.after(0.01, 1).answered(step.item, step.weight, step.score);
        }
        return ability;
    }
}
