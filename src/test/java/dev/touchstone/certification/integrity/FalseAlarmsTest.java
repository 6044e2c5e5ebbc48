package dev.touchstone.certification.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What people are told of honest ones is what simulated honest ones show. */
class FalseAlarmsTest {

    private static final int SITTINGS = 10_000;

    @Test
    void honestPeopleAreHardlyEverCalledRapid() {
        assertThat(IntegrityTrials.of(21, 30, 30).rapid(SITTINGS, 0) * SITTINGS)
                .isLessThanOrEqualTo(RapidGuessing.FALSE_ALARMS);
    }

    @Test
    void honestPeopleSeldomSeemToKnowOldItems() {
        assertThat(IntegrityTrials.of(22, 40, 25).fresh(SITTINGS, 0) * SITTINGS)
                .isBetween(1.0, 3.0 * FreshAgainstOld.FALSE_ALARMS);
    }

    @Test
    void aboutOneHonestPersonInAHundredFitsBadly() {
        assertThat(IntegrityTrials.of(23, 20, 20).fit(SITTINGS, 0, false) * SITTINGS)
                .isCloseTo(PersonFit.FALSE_ALARMS, within(50.0));
    }

    @Test
    void thoseOfWhomWeKnowBetterAreFound() {
        assertThat(IntegrityTrials.of(24, 30, 30).rapid(200, 10)).isGreaterThan(.95);
        assertThat(IntegrityTrials.of(25, 40, 25).fresh(200, 25)).isGreaterThan(.7);
        assertThat(IntegrityTrials.of(26, 50, 50).fit(200, 16, true)).isGreaterThan(.7);
        assertThat(IntegrityTrials.similarFound(20, 60, 40, .8)).isGreaterThan(.4);
        assertThat(IntegrityTrials.leaks(5, 400, 200, 1).suspected()).isGreaterThan(.5);
    }
}
