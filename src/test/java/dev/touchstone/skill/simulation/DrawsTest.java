package dev.touchstone.skill.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawsTest {

    private static final int DRAWS = 200_000;

    private final Draws draws = new Draws(new SplittableRandom(5));

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.5, 1, 3, 40})
    void aGammaHasItsShapeAsMeanAndAsVariance(double shape) {
        double[] drawn =
                DoubleStream.generate(() -> draws.gamma(shape)).limit(DRAWS).toArray();
        double deviation = Math.sqrt(shape);
        assertThat(mean(drawn)).isCloseTo(shape, within(6 * deviation / Math.sqrt(DRAWS)));
        assertThat(variance(drawn)).isCloseTo(shape, within(shape * 0.06));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 6", "0.1, 6", "0.95, 6", "0.02, 6", "0.3, 1"})
    void aBetaHasItsMeanAndTheVarianceOfItsPrecision(double mean, double precision) {
        double[] drawn = DoubleStream.generate(() -> draws.beta(mean, precision))
                .limit(DRAWS)
                .toArray();
        assertThat(DoubleStream.of(drawn)).allMatch(value -> value >= 0 && value <= 1);
        assertThat(mean(drawn)).isCloseTo(mean, within(0.004));
        double variance = mean * (1 - mean) / (1 + precision);
        assertThat(variance(drawn)).isCloseTo(variance, within(variance * 0.04));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-12, 1e-300, 1 - 1e-12})
    void aBetaNearAnEndStaysBetweenTheEnds(double mean) {
        for (int i = 0; i < 1_000; i++) {
            assertThat(draws.beta(mean, 6)).isBetween(0.0, 1.0);
        }
    }

    @Test
    void anOrderHoldsEveryNumberOnce() {
        var order = new Order(50, draws);
        assertThat(order.first(50)).containsOnly(new Order(50, draws).first(50)).doesNotHaveDuplicates();
        assertThat(order.hasNext()).isFalse();
    }

    private static double mean(double[] drawn) {
        return DoubleStream.of(drawn).average().orElseThrow();
    }

    private static double variance(double[] drawn) {
        double mean = mean(drawn);
        return DoubleStream.of(drawn)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
    }
}
