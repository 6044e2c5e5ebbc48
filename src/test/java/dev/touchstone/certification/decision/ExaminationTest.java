package dev.touchstone.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.skill.irt.ItemCurve;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExaminationTest {

    private static final double CUT = 0.5;

    /** Items that tell least at the cut leave every sitting undecided. */
    private static final Bank VAGUE = new Bank(Vectors.places(0, 60).stream()
            .map(place -> new BankItem(Vectors.BANK.item(place).id(), new ItemCurve(0.01, 0, 0), "all"))
            .toList());

    private static ExamRule rule(Undecided undecided) {
        return ExamRule.usual(CUT, undecided);
    }

    private static Examination answered(Bank bank, ExamRule rule, int items, boolean right) {
        Examination sitting = Examination.begin(bank, rule, List.of());
        for (int place = 0; place < items; place++) {
            sitting = sitting.answered(place, right);
        }
        return sitting;
    }

    @Test
    void nothingIsDecidedBeforeTheFewestItems() {
        Examination nine = answered(Vectors.BANK, rule(Undecided.ESTIMATE), 9, false);
        assertThat(nine.posterior().above(CUT)).isLessThan(0.05);
        assertThat(nine.verdict()).isEqualTo(new Verdict.GoOn());
        assertThat(nine.answered(9, false).verdict()).isEqualTo(new Verdict.Decided(false, true));
    }

    @Test
    void whoIsSurelyAbovePasses() {
        assertThat(answered(Vectors.BANK, rule(Undecided.NOT_YET), 12, true).verdict())
                .isEqualTo(new Verdict.Decided(true, true));
    }

    @Test
    void atTheMostItemsTheEstimateDecidesWhereTheProgramSaysSo() {
        assertThat(answered(VAGUE, rule(Undecided.ESTIMATE), 49, true).verdict())
                .isEqualTo(new Verdict.GoOn());
        assertThat(answered(VAGUE, rule(Undecided.ESTIMATE), 50, true).verdict())
                .isEqualTo(new Verdict.Decided(false, false));
        ExamRule low = ExamRule.usual(-0.2, Undecided.ESTIMATE);
        assertThat(answered(VAGUE, low, 50, true).verdict()).isEqualTo(new Verdict.Decided(true, false));
    }

    @Test
    void atTheMostItemsAProgramMayLeaveItOpen() {
        assertThat(answered(VAGUE, rule(Undecided.NOT_YET), 50, true).verdict()).isEqualTo(new Verdict.NotYet());
    }

    @Test
    void aProgramThatExtendsGoesOnUntilTheBankIsSpentAndThenTheEstimateDecides() {
        assertThat(answered(VAGUE, rule(Undecided.EXTEND), 59, true).verdict()).isEqualTo(new Verdict.GoOn());
        assertThat(answered(VAGUE, rule(Undecided.EXTEND), 60, true).verdict())
                .isEqualTo(new Verdict.Decided(false, false));
    }

    @ParameterizedTest
    @EnumSource(Undecided.class)
    void aBankSpentBeforeTheFewestItemsDecidesNothing(Undecided undecided) {
        Bank five = Vectors.first(5);
        assertThat(answered(five, rule(undecided), 5, false).verdict()).isEqualTo(new Verdict.NotYet());
        assertThat(Examination.begin(Vectors.BANK, rule(undecided), Vectors.places(0, 200))
                        .verdict())
                .isEqualTo(new Verdict.NotYet());
    }

    @Test
    void anItemThatWasMetOrAnsweredIsNotAnsweredAgain() {
        Examination sitting = Examination.begin(Vectors.BANK, rule(Undecided.ESTIMATE), List.of(4))
                .answered(3, true);
        assertThatIllegalArgumentException().isThrownBy(() -> sitting.answered(3, true));
        assertThatIllegalArgumentException().isThrownBy(() -> sitting.answered(4, true));
    }

    @Test
    void rejectedItemsChangeNoVerdict() {
        Examination sitting = answered(Vectors.BANK, rule(Undecided.ESTIMATE), 8, true);
        Examination blocked = sitting.rejected(List.of(100, 101, 3));
        assertThat(blocked.verdict()).isEqualTo(sitting.verdict());
        assertThat(blocked.share()).isEqualTo(sitting.share());
        assertThat(blocked.blocked(100)).isTrue();
        assertThat(blocked.blocked(3)).as("it was answered").isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aRightAnswerNeverLowersAndAWrongOneNeverRaisesWhatIsBelieved(long seed) {
        Random random = new Random(seed);
        Examination sitting = Examination.begin(Vectors.BANK, rule(Undecided.EXTEND), List.of());
        for (int place = 0; place < 60; place++) {
            Examination right = sitting.answered(place, true);
            Examination wrong = sitting.answered(place, false);
            assertThat(right.posterior().mean())
                    .isGreaterThanOrEqualTo(sitting.posterior().mean() - 1e-12);
            assertThat(wrong.posterior().mean())
                    .isLessThanOrEqualTo(sitting.posterior().mean() + 1e-12);
            assertThat(right.posterior().above(CUT))
                    .isGreaterThanOrEqualTo(wrong.posterior().above(CUT));
            sitting = random.nextBoolean() ? right : wrong;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfAnswersDoesNotMatterToWhatIsBelieved(long seed) {
        Random random = new Random(seed);
        List<Integer> places = random.ints(0, 200).distinct().limit(30).boxed().toList();
        boolean[] right = new boolean[200];
        places.forEach(place -> right[place] = random.nextBoolean());
        Examination forward = Examination.begin(Vectors.BANK, rule(Undecided.EXTEND), List.of());
        Examination backward = forward;
        for (int place : places) {
            forward = forward.answered(place, right[place]);
        }
        for (int place : places.reversed()) {
            backward = backward.answered(place, right[place]);
        }
        assertThat(forward.posterior().mean()).isCloseTo(backward.posterior().mean(), within(1e-9));
        assertThat(forward.posterior().above(CUT))
                .isCloseTo(backward.posterior().above(CUT), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theShareShownAgreesWithTheVerdict(long seed) {
        Random random = new Random(seed);
        Trial trial = new Trial(Vectors.BANK, rule(Undecided.ESTIMATE));
        for (int person = 0; person < 50; person++) {
            Examination sitting = trial.run(new Candidate(random.nextGaussian()), random);
            ShareEstimate share = sitting.share();
            assertThat(share.low()).isBetween(0.0, share.estimate());
            assertThat(share.high()).isBetween(share.estimate(), 1.0);
            assertThat(share.bar()).isEqualTo(Vectors.BANK.expectedShare(CUT));
            Verdict.Decided decided = (Verdict.Decided) sitting.verdict();
            assertThat(share.estimate() >= share.bar()).isEqualTo(decided.passed());
            if (decided.sure()) {
                assertThat(decided.passed() ? share.low() : 1 - share.high())
                        .isGreaterThanOrEqualTo((decided.passed() ? share.bar() : 1 - share.bar()) - 1e-9);
            }
            assertThat(sitting.given()).isBetween(10, 50);
        }
    }

    @Test
    void aRuleThatNoExamHasIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExamRule(0, 0, 50, 0.95, Undecided.ESTIMATE));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExamRule(0, 10, 9, 0.95, Undecided.ESTIMATE));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExamRule(0, 10, 50, 0.5, Undecided.ESTIMATE));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExamRule(0, 10, 50, 1, Undecided.ESTIMATE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExamRule(Double.NaN, 10, 50, 0.95, Undecided.ESTIMATE));
    }
}
