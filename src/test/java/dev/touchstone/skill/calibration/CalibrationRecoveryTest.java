package dev.touchstone.skill.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the benchmark's figures in skill_tracking_sim.json, whose families of partial credit had weight 1. */
class CalibrationRecoveryTest {

    @Test
    void seventyFiveAnswersAFamilyFindItsDifficultyAsWellAsTheBenchmark() throws InterruptedException {
        Recovery found = Recovery.mean(500, 3);

        assertThat(found.difficulty()).isLessThan(.261 + .03);
        assertThat(found.logSlope()).isLessThan(.231 + .03);
        assertThat(found.weight()).isBetween(6.5, 7.6);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 8, 16, 17, 28})
    void fewAnswersComeToRestToo(long seed) throws InterruptedException {
        assertThat(Recovery.of(200, seed).rounds()).isLessThan(100);
    }

    @Test
    void fourHundredAndFiftyAnswersFindItBetterThanTheBenchmark() throws InterruptedException {
        Recovery found = Recovery.of(3000, 1);

        assertThat(found.difficulty()).isLessThan(.145);
        assertThat(found.logSlope()).isLessThan(.196);
        assertThat(found.weight()).isBetween(6.7, 7.4);
    }
}
