package dev.touchstone.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

    private static final double CUT = 0.5;
    private static final ExamRule RULE = ExamRule.usual(CUT, Undecided.EXTEND);

    /** Rejects whatever may be rejected. */
    private static final RandomGenerator REJECTING = constant(0.999_999);

    private static RandomGenerator constant(double number) {
        return new Random() {
            @Override
            public double nextDouble() {
                return number;
            }
        };
    }

    private static double information(int place) {
        return Vectors.BANK.item(place).curve().information(CUT);
    }

    private static Examination begin(Bank bank) {
        return Examination.begin(bank, RULE, List.of());
    }

    private static Bank given(Bank bank, double probability) {
        double[] each = new double[bank.size()];
        Arrays.fill(each, probability);
        return bank.withExposure(each);
    }

    @Test
    void theFirstItemTellsMostAtTheCut() {
        int first = Selection.atTheCut(Vectors.BANK, CUT)
                .next(begin(Vectors.BANK), REJECTING)
                .orElseThrow()
                .place();
        assertThat(Vectors.places(0, 200))
                .allSatisfy(place -> assertThat(information(place)).isLessThanOrEqualTo(information(first)));
    }

    @Test
    void ofEqualItemsTheFirstOfTheBankIsTaken() {
        Bank equal = new Bank(Vectors.places(0, 8).stream()
                .map(item -> new BankItem(
                        Vectors.BANK.item(item).id(), Vectors.BANK.item(3).curve(), "all"))
                .toList());
        Examination sitting = begin(equal);
        List<Integer> taken = new ArrayList<>();
        for (int item = 0; item < 8; item++) {
            int place = Selection.atTheCut(equal, CUT)
                    .next(sitting, REJECTING)
                    .orElseThrow()
                    .place();
            taken.add(place);
            sitting = sitting.answered(place, true);
        }
        assertThat(taken).isEqualTo(Vectors.places(0, 8));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noItemComesTwiceAndTheAreasStayWithinOneOfEachOther(long seed) {
        Random random = new Random(seed);
        double[] administer =
                random.doubles(200, 0.2, 1.2).map(k -> Math.min(1, k)).toArray();
        Bank bank = Vectors.BANK.withExposure(administer);
        Selection selection = Selection.atTheCut(bank, CUT);
        Examination sitting = begin(bank);
        Set<Integer> given = new HashSet<>();
        Set<Integer> rejected = new HashSet<>();
        for (int item = 0; item < 50; item++) {
            Selection.Choice choice = selection.next(sitting, random).orElseThrow();
            assertThat(rejected).doesNotContain(choice.place());
            assertThat(given.add(choice.place())).isTrue();
            assertThat(choice.rejected())
                    .allSatisfy(place -> assertThat(rejected.add(place)).isTrue());
            sitting = sitting.rejected(choice.rejected()).answered(choice.place(), random.nextBoolean());
            int[] byArea = {sitting.givenOf(0), sitting.givenOf(1), sitting.givenOf(2), sitting.givenOf(3)};
            assertThat(Arrays.stream(byArea).max().orElseThrow()
                            - Arrays.stream(byArea).min().orElseThrow())
                    .isLessThanOrEqualTo(1);
        }
        assertThat(rejected).isNotEmpty().doesNotContainAnyElementsOf(given);
    }

    @Test
    void whatThePersonHasMetIsNeverGiven() {
        List<Integer> met = Vectors.places(20, 200);
        Examination sitting = Examination.begin(Vectors.BANK, RULE, met);
        Selection selection = Selection.atTheCut(Vectors.BANK, CUT);
        List<Integer> given = new ArrayList<>();
        Optional<Selection.Choice> next = selection.next(sitting, REJECTING);
        while (next.isPresent()) {
            given.add(next.get().place());
            sitting = sitting.answered(next.get().place(), true);
            next = selection.next(sitting, REJECTING);
        }
        assertThat(given).containsExactlyInAnyOrderElementsOf(Vectors.places(0, 20));
    }

    @Test
    void anItemIsGivenAsOftenAsItsProbabilityHasIt() {
        Bank bank = given(Vectors.BANK, 0.25);
        int best = Selection.atTheCut(Vectors.BANK, CUT)
                .next(begin(Vectors.BANK), REJECTING)
                .orElseThrow()
                .place();
        Selection selection = Selection.atTheCut(bank, CUT);
        Random random = new Random(11);
        int times = 0;
        for (int person = 0; person < 4_000; person++) {
            times += selection.next(begin(bank), random).orElseThrow().place() == best ? 1 : 0;
        }
        assertThat(times / 4_000.0).isBetween(0.23, 0.27);
    }

    @Test
    void anItemThatIsAlwaysGivenAsksForNoRandomNumber() {
        RandomGenerator none = new Random() {
            @Override
            public double nextDouble() {
                throw new AssertionError("asked for a random number");
            }
        };
        assertThat(Selection.atTheCut(Vectors.BANK, CUT).next(begin(Vectors.BANK), none))
                .isPresent();
    }

    @Test
    void whenAllAreRejectedTheOneGivenMostFreelyComesAndTheSittingGoesOn() {
        double[] administer = new double[200];
        Arrays.fill(administer, 0.3);
        administer[17] = 0.9;
        Bank bank = Vectors.BANK.withExposure(administer);
        Selection selection = Selection.atTheCut(bank, CUT);
        Examination sitting = begin(bank);
        Selection.Choice first = selection.next(sitting, REJECTING).orElseThrow();
        assertThat(first.place()).isEqualTo(17);
        assertThat(first.rejected()).hasSize(200);

        sitting = sitting.rejected(first.rejected()).answered(first.place(), true);
        Set<Integer> given = new HashSet<>(Set.of(17));
        for (Optional<Selection.Choice> next = selection.next(sitting, REJECTING);
                next.isPresent();
                next = selection.next(sitting, REJECTING)) {
            assertThat(given.add(next.get().place())).isTrue();
            assertThat(next.get().rejected()).isEmpty();
            sitting = sitting.answered(next.get().place(), false);
        }
        assertThat(given).hasSize(200);
    }
}
