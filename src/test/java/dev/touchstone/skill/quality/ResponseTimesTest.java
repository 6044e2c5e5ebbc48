package dev.touchstone.skill.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTimesTest {

    @Test
    void tenSecondsAreNeverRapid() {
        assertThat(ResponseTimes.threshold(600)).isEqualTo(10);
        assertThat(ResponseTimes.rapid(10, 600)).isFalse();
        assertThat(ResponseTimes.rapid(9.9, 600)).isTrue();
    }

    @Test
    void withoutAnswersThereIsNoEffort() {
        assertThat(ResponseTimes.effort(new double[0], new double[0])).isEmpty();
    }

    @Test
    void timesOfOtherItemsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ResponseTimes.effort(new double[1], new double[2]));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNoTimeIsRefused(double seconds) {
        assertThatIllegalArgumentException().isThrownBy(() -> ResponseTimes.rapid(seconds, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> ResponseTimes.threshold(seconds));
    }
}
