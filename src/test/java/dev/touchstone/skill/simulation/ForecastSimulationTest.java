package dev.touchstone.skill.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.skill.forecast.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Forecasts are held against learners whose course is drawn by chance: what they say of their own error has to be true. */
class ForecastSimulationTest {

    private static final int AGENCIES = 120;
    private static final int LEARNERS = 20;

    private static final List<Goal> GOALS = List.of(
            Goal.of("0", -0.25),
            Goal.of("0", 0.75),
            new Goal(Map.of("0", 0.5, "1", 0.25, "2", 0.25), 0.5),
            new Goal(Map.of("0", 0.5, "1", 0.25, "2", 0.25), 0));

    private static final List<ForecastOutcome> OUTCOMES = outcomes();

    /** Numbers of people are whole, so that an interval holds a little more than it has to. */
    @Test
    void ofIntervalsThatSayNineOfTenAboutNineOfTenHold() {
        assertThat(OUTCOMES).allSatisfy(outcome -> assertThat(outcome.covered()).isGreaterThanOrEqualTo(0.85));
        assertThat(OUTCOMES.stream()
                        .mapToDouble(ForecastOutcome::covered)
                        .average()
                        .orElseThrow())
                .isBetween(0.9, 0.985);
    }

    @Test
    void whatIsExpectedComes() {
        double expected =
                OUTCOMES.stream().mapToDouble(ForecastOutcome::expected).sum();
        double came = OUTCOMES.stream().mapToDouble(ForecastOutcome::ready).sum();
        assertThat(expected / came).isBetween(0.93, 1.07);
    }

    @Test
    void anIntervalSaysMoreThanThatAnythingMayCome() {
        assertThat(OUTCOMES).allSatisfy(outcome -> {
            assertThat(outcome.width()).isLessThan(LEARNERS / 4.0);
            assertThat(outcome.ready()).isNotEqualTo(outcome.readyBefore());
        });
    }

    private static List<ForecastOutcome> outcomes() {
        List<ForecastOutcome> outcomes = new ArrayList<>();
        for (Knowledge knowledge : List.of(Knowledge.GUESSED, Knowledge.CALIBRATED)) {
            for (Goal goal : GOALS) {
                for (int ahead : new int[] {4, 14}) {
                    outcomes.add(new ForecastSimulation(AGENCIES, LEARNERS, ahead).run(knowledge, goal, 5));
                }
            }
        }
        return outcomes;
    }
}
