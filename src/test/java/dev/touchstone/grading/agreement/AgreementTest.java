package dev.touchstone.grading.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {

    @Test
    void whoSaysTheSameOfEverythingHasNoKappa() {
        assertThat(CohenKappa.of(List.of("a", "a"), List.of("a", "b"))).isEmpty();
        assertThat(CohenKappa.of(List.of(), List.of())).isEmpty();
        assertThat(QuadraticKappa.of(new int[] {3, 3}, new int[] {1, 5})).isEmpty();
        assertThat(QuadraticKappa.of(new int[] {1, 5}, new int[] {3, 3})).isEmpty();
        assertThat(QuadraticKappa.of(new int[0], new int[0])).isEmpty();
        assertThat(FleissKappa.of(List.of(List.of("a", "a"), List.of("a", "a"))))
                .isEmpty();
        assertThat(FleissKappa.of(List.of())).isEmpty();
    }

    @Test
    void withoutTwoRatingsOfOneThingThereIsNoAlpha() {
        assertThat(KrippendorffAlpha.nominal(List.of(List.of("a"), List.of("b"))))
                .isEmpty();
        assertThat(KrippendorffAlpha.ordinal(List.<List<Integer>>of())).isEmpty();
        assertThat(KrippendorffAlpha.interval(List.of(List.of(2.0, 2.0), List.of(2.0, 2.0), List.of(3.0))))
                .isEmpty();
    }

    @Test
    void anOrderThatIsAllTiesCorrelatesWithNothing() {
        assertThat(RankCorrelation.tauB(new double[] {1, 1}, new double[] {1, 2}))
                .isEmpty();
        assertThat(RankCorrelation.spearman(new double[] {1, 2}, new double[] {4, 4}))
                .isEmpty();
        assertThat(RankCorrelation.spearman(new double[] {1}, new double[] {1})).isEmpty();
        assertThat(RankCorrelation.tauB(new double[] {0.0, -0.0}, new double[] {1, 2}))
                .isEmpty();
    }

    @Test
    void ratersOfDifferentThingsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CohenKappa.of(List.of(1), List.of(1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> QuadraticKappa.of(new int[1], new int[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> RankCorrelation.tauB(new double[1], new double[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> FleissKappa.of(List.of(List.of(1, 2), List.of(1, 2, 3))));
        assertThatIllegalArgumentException().isThrownBy(() -> FleissKappa.of(List.of(List.of(1))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNoNumberIsRefused(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> KrippendorffAlpha.interval(List.of(List.of(1.0, value))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankCorrelation.spearman(new double[] {1, 2}, new double[] {1, value}));
    }

    @Test
    void fullAgreementIsOneOnEveryScale() {
        List<List<Integer>> things = List.of(List.of(1, 1), List.of(2, 2, 2), List.of(5, 5));
        List<List<Double>> numbers = List.of(List.of(1.0, 1.0), List.of(2.5, 2.5));

        assertThat(KrippendorffAlpha.nominal(things)).hasValue(1);
        assertThat(KrippendorffAlpha.ordinal(things)).hasValue(1);
        assertThat(KrippendorffAlpha.interval(numbers)).hasValue(1);
        assertThat(CohenKappa.of(List.of("a", "b"), List.of("a", "b"))).hasValue(1);
        assertThat(QuadraticKappa.of(new int[] {1, 5}, new int[] {1, 5})).hasValue(1);
        assertThat(QuadraticKappa.of(new int[] {1, 5}, new int[] {5, 1})).hasValue(-1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theWeightedKappaIsTheOneOfTheMatrixAndOfAnyScale(long seed) {
        var random = new Random(seed);
        int[] first = random.ints(60, 1, 6).toArray();
        int[] second = random.ints(60, 1, 6).toArray();
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < 60; i++) {
            observed += (first[i] - second[i]) * (first[i] - second[i]) * 60;
            for (int j = 0; j < 60; j++) {
                expected += (first[i] - second[j]) * (first[i] - second[j]);
            }
        }
        int[] wideFirst = Arrays.stream(first).map(step -> 7 * step - 40).toArray();
        int[] wideSecond = Arrays.stream(second).map(step -> 7 * step - 40).toArray();

        assertThat(QuadraticKappa.of(first, second).orElseThrow()).isCloseTo(1 - observed / expected, within(1e-12));
        assertThat(QuadraticKappa.of(wideFirst, wideSecond).orElseThrow())
                .isCloseTo(1 - observed / expected, within(1e-12));
    }

    @Test
    void theOrderOfRatersDoesNotMatter() {
        List<List<Integer>> things = List.of(List.of(1, 2, 2), List.of(3, 3), List.of(1, 4));
        List<List<Integer>> turned = things.stream().map(List::reversed).toList();

        assertThat(KrippendorffAlpha.ordinal(turned)).isEqualTo(KrippendorffAlpha.ordinal(things));
        assertThat(KrippendorffAlpha.nominal(turned)).isEqualTo(KrippendorffAlpha.nominal(things));
    }
}
