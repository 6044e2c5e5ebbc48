package dev.touchstone.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuietHoursTest {

    private static final Set<Integer> QUIET = Set.of(21, 22, 23, 0, 1, 2, 3, 4, 5, 6, 7);

    /** Half hours, three quarters, and the days on which clocks are set: forward, back, by half an hour. */
    static Stream<Arguments> daysAndPlaces() {
        return Stream.of(
                Arguments.of("Asia/Kolkata", "2026-06-01"),
                Arguments.of("Asia/Kathmandu", "2026-06-01"),
                Arguments.of("America/St_Johns", "2026-03-08"),
                Arguments.of("America/St_Johns", "2026-11-01"),
                Arguments.of("Europe/Madrid", "2026-03-29"),
                Arguments.of("Europe/Madrid", "2026-10-25"),
                Arguments.of("Pacific/Chatham", "2026-09-27"),
                Arguments.of("Australia/Lord_Howe", "2026-04-05"),
                Arguments.of("Pacific/Apia", "2026-01-01"),
                Arguments.of("UTC", "2026-12-31"));
    }

    @ParameterizedTest
    @MethodSource("daysAndPlaces")
    void fromNineInTheEveningToEightInTheMorningItIsQuietWherePeopleLive(String zone, String day) {
        everyMinuteAround(zone, day)
                .forEach(local -> assertThat(QuietHours.at(local))
                        .as(local.toString())
                        .isEqualTo(QUIET.contains(local.getHour())));
    }

    @ParameterizedTest
    @MethodSource("daysAndPlaces")
    void whatIsSentByDayHasToArriveBeforeTheEvening(String zone, String day) {
        everyMinuteAround(zone, day).filter(local -> !QuietHours.at(local)).forEach(local -> {
            ZonedDateTime evening = QuietHours.eveningOf(local).atZone(local.getZone());
            assertThat(evening).as(local.toString()).isAfter(local);
            assertThat(QuietHours.at(evening)).isTrue();
            assertThat(QuietHours.at(evening.minusMinutes(1))).isFalse();
            assertThat(Duration.between(local, evening)).isLessThanOrEqualTo(Duration.ofHours(13));
        });
    }

    private static Stream<ZonedDateTime> everyMinuteAround(String zone, String day) {
        Instant noon = Instant.parse(day + "T12:00:00Z");
        return IntStream.range(-36 * 60, 36 * 60)
                .mapToObj(minute -> noon.plus(Duration.ofMinutes(minute)).atZone(ZoneId.of(zone)));
    }
}
