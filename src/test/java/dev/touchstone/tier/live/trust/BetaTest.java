package dev.touchstone.tier.live.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetaTest {

    /** From SciPy 1.x, {@code scipy.stats.beta.ppf}. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.5, 0.0061558297024311365, 0.9938441702975689",
        "0.5, 20.5, 9.707775858233171e-05, 0.0904764265378723",
        "10.5, 90.5, 0.0590758310514169, 0.15777473830379854",
        "200.5, 3.5, 0.9657369110422306, 0.9946429484558803",
    })
    void quantilesAreThoseOfSciPy(double a, double b, double low, double high) {
        Beta beta = new Beta(a, b);
        assertThat(beta.quantile(0.05)).isCloseTo(low, within(1e-9));
        assertThat(beta.quantile(0.95)).isCloseTo(high, within(1e-9));
    }

    @Test
    void anIntervalHoldsItsShareAlsoWhereEveryAnswerWasRight() {
        RightShare all = RightShare.of(20, 20);
        assertThat(all.high()).isEqualTo(1);
        assertThat(all.low()).isCloseTo(1 - 0.0904764265378723, within(1e-9));
        RightShare none = RightShare.of(20, 0);
        assertThat(none.low()).isZero();
        assertThat(none.middle()).isZero();
    }
}
