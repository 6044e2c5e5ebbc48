package dev.touchstone.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Random random = new Random(7);

    @ParameterizedTest
    @CsvSource({
        "1, PT5S",
        "2, PT5M",
        "3, PT30M",
        "4, PT2H",
        "5, PT5H",
        "6, PT10H",
        "7, PT14H",
        "8, PT20H",
        "9, PT24H",
    })
    void theWaitsGrowAndATenthAtMostComesOnTop(int tried, Duration wait) {
        for (int i = 0; i < 1000; i++) {
            assertThat(after(tried, Optional.empty()).orElseThrow())
                    .isBetween(wait, wait.multipliedBy(11).dividedBy(10));
        }
    }

    @Test
    void theTenthTryIsTheLast() {
        assertThat(RetrySchedule.tries()).isEqualTo(10);
        assertThat(after(10, Optional.empty())).isEmpty();
        assertThat(after(10, Optional.of(Duration.ofHours(1)))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> after(0, Optional.empty()));
    }

    @Test
    void whoAsksToBeLeftAloneIsLeftAloneLongerAndNeverShorter() {
        assertThat(after(1, Optional.of(Duration.ofMinutes(2)))).contains(Duration.ofMinutes(2));
        assertThat(after(4, Optional.of(Duration.ofMinutes(2))).orElseThrow())
                .isGreaterThanOrEqualTo(Duration.ofHours(2));
    }

    @Test
    void nobodyPutsAMessageOffForEver() {
        assertThat(after(1, Optional.of(Duration.ofDays(9000)))).contains(Duration.ofHours(24));
    }

    @ParameterizedTest
    @CsvSource({
        "120, PT2M",
        "' 7 ', PT7S",
        "'Sun, 1 Mar 2026 12:10:00 GMT', PT10M",
        "'Sun, 1 Mar 2026 11:10:00 GMT',",
        "0,",
        "-5,",
        "soon,",
        "99999999999999999999,",
        "'',",
    })
    void aWaitIsToldInSecondsOrAsADate(String header, Duration wait) {
        assertThat(RetryAfter.of(header, NOW)).isEqualTo(Optional.ofNullable(wait));
    }

    private Optional<Duration> after(int tried, Optional<Duration> asked) {
        return RetrySchedule.after(tried, asked, random);
    }
}
