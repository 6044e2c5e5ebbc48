package dev.touchstone.skill.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CrowdTest {

    @Test
    void nobodyHasNobodyReady() {
        assertThat(Crowd.of(List.of())).isEqualTo(new Crowd(0, 0, 0, 0));
    }

    @Test
    void whoIsSureIsCountedAndWhoHasNoChanceIsNot() {
        assertThat(Crowd.of(List.of(alike(1), alike(1), alike(0)))).isEqualTo(new Crowd(3, 2, 2, 2));
    }

    /** Of 20 with a chance of one half each, 6 to 14 come nine times in ten: the binomial's 5 % and 95 % quantiles. */
    @Test
    void equalChancesGiveTheBinomial() {
        Crowd crowd = Crowd.of(times(20, alike(0.5)));
        assertThat(crowd).isEqualTo(new Crowd(20, 10, 6, 14));
    }

    @Test
    void aboveAThousandTheLimitSaysWhatTheSumSays() {
        List<double[]> chances = new ArrayList<>();
        Random random = new Random(3);
        for (int person = 0; person < 1_000; person++) {
            chances.add(alike(random.nextDouble()));
        }
        Crowd exact = Crowd.of(chances);
        chances.add(alike(0));
        Crowd limit = Crowd.of(chances);
        assertThat(limit.mean()).isCloseTo(exact.mean(), within(1e-9));
        assertThat(Math.abs(limit.low() - exact.low())).isLessThanOrEqualTo(1);
        assertThat(Math.abs(limit.high() - exact.high())).isLessThanOrEqualTo(1);
    }

    @Test
    void whatIsSharedDoesNotAverageOut() {
        Crowd apart = Crowd.of(times(400, alike(0.5)));
        Crowd shared = Crowd.of(times(400, new double[] {0.3, 0.4, 0.5, 0.6, 0.7}));
        assertThat(shared.mean()).isCloseTo(apart.mean(), within(1e-9));
        assertThat(shared.high() - shared.low()).isGreaterThan(3 * (apart.high() - apart.low()));
    }

    private static double[] alike(double chance) {
        double[] cases = new double[Chances.CASES];
        Arrays.fill(cases, chance);
        return cases;
    }

    private static List<double[]> times(int people, double[] chances) {
        List<double[]> all = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            all.add(chances);
        }
        return all;
    }
}
