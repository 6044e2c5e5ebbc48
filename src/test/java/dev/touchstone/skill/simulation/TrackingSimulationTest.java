package dev.touchstone.skill.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The filter against the tracking benchmark (skill_tracking_sim.json). */
class TrackingSimulationTest {

    private static final List<TrackingOutcome> FIVE_SEEDS = LongStream.rangeClosed(1, 5)
            .mapToObj(seed -> TrackingSimulation.usual(Bank.usual()).run(seed))
            .toList();

    private static double mean(ToDoubleFunction<TrackingOutcome> figure) {
        return FIVE_SEEDS.stream().mapToDouble(figure).average().orElseThrow();
    }

    @Test
    void theFilterKeepsTheAimsOfTheBenchmarkWithEverySeed() {
        assertThat(FIVE_SEEDS).allSatisfy(outcome -> {
            assertThat(outcome.logLoss()).isLessThanOrEqualTo(0.530);
            assertThat(outcome.rmse60()).isLessThanOrEqualTo(0.26);
            assertThat(outcome.coverage60()).isGreaterThanOrEqualTo(0.95);
        });
    }

    @Test
    void theBenchmarkIsAsHardAsTheReferences() {
        assertThat(mean(TrackingOutcome::oracleLogLoss)).isCloseTo(0.5147, within(0.004));
        assertThat(mean(TrackingOutcome::constantLogLoss)).isCloseTo(0.6817, within(0.005));
        assertThat(mean(TrackingOutcome::rmse60)).isCloseTo(0.2501, within(0.008));
        assertThat(mean(TrackingOutcome::coverage60)).isCloseTo(0.99, within(0.005));
    }

    /** Of the reference .0119; what is left between the filter and knowing the truth. */
    @Test
    void theFilterLosesAsLittleToTheTrueAbilityAsTheReference() {
        assertThat(mean(outcome -> outcome.logLoss() - outcome.oracleLogLoss())).isCloseTo(0.0119, within(0.002));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theSameSeedGivesTheSameFiguresAndAnotherOthers(long seed) {
        var small = new TrackingSimulation(Bank.usual(), 50, 60, 1);
        assertThat(small.run(seed)).isEqualTo(small.run(seed));
        assertThat(small.run(seed).logLoss()).isNotEqualTo(small.run(seed + 1).logLoss());
    }

    @Test
    void moreTasksThanItemsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TrackingSimulation(Bank.usual(), 1, 201, 1));
    }
}
