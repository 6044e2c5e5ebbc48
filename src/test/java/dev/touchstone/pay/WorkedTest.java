package dev.touchstone.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkedTest {

    @ParameterizedTest
    @CsvSource({
        // An ordinary night, one that lasts 23 hours, one that lasts 25, and midnights that do not exist.
        "Europe/Berlin, 2026-03-02T22:50:00Z, 2026-03-02T23:10:00Z, 600, 600",
        "Europe/Berlin, 2026-03-28T22:50:00Z, 2026-03-29T22:00:00Z, 600, 82800",
        "Europe/Berlin, 2026-10-24T21:50:00Z, 2026-10-25T23:00:00Z, 600, 90000",
        "Africa/Cairo, 2026-04-23T21:30:00Z, 2026-04-23T22:30:00Z, 1800, 1800",
        "America/Santiago, 2026-09-06T03:30:00Z, 2026-09-06T04:30:00Z, 1800, 1800",
        "Asia/Kathmandu, 2026-05-05T18:00:00Z, 2026-05-05T18:30:00Z, 900, 900",
        "Pacific/Kiritimati, 2026-05-05T09:59:59Z, 2026-05-05T10:00:01Z, 1, 1"
    })
    void aStretchOverMidnightIsTimeOfTwoDays(ZoneId zone, Instant start, Instant end, long before, long after) {
        List<Worked> days = Worked.byDay(start, end, zone);

        assertThat(days).extracting(Worked::seconds).containsExactly(before, after);
        assertThat(days.getLast().day()).isEqualTo(days.getFirst().day().plusDays(1));
    }

    @Test
    void aDayThatWasLeftOutHasNoTime() {
        ZoneId samoa = ZoneId.of("Pacific/Apia");

        assertThat(Worked.byDay(Instant.parse("2011-12-30T09:00:00Z"), Instant.parse("2011-12-30T11:00:00Z"), samoa))
                .extracting(Worked::day)
                .containsExactly(LocalDate.of(2011, 12, 29), LocalDate.of(2011, 12, 31));
    }

    @Test
    void aMidnightThatComesTwiceBeginsOneDay() {
        ZoneId zone = ZoneId.of("America/St_Johns");
        List<Worked> days =
                Worked.byDay(Instant.parse("2009-11-01T02:00:00Z"), Instant.parse("2009-11-01T04:00:00Z"), zone);
        List<Worked> fromTheSecondHour =
                Worked.byDay(Instant.parse("2009-11-01T02:45:00Z"), Instant.parse("2009-11-01T04:00:00Z"), zone);

        assertThat(days).extracting(Worked::seconds).containsExactly(1800L, 5400L);
        assertThat(fromTheSecondHour).extracting(Worked::seconds).containsExactly(4500L);
    }

    @Test
    void noTimeIsNoDay() {
        Instant now = Instant.parse("2026-03-02T22:50:00Z");

        assertThat(Worked.byDay(now, now, ZoneId.of("UTC"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingIsLostOrCountedTwiceInAnyZone(long seed) {
        Random random = new Random(seed);
        List<String> zones = List.copyOf(ZoneId.getAvailableZoneIds());
        for (int stretch = 0; stretch < 2000; stretch++) {
            ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            Instant start = Instant.ofEpochSecond(random.nextLong(1_200_000_000L, 1_900_000_000L));
            Instant end = start.plusSeconds(random.nextLong(1, 200_000));
            List<Worked> days = Worked.byDay(start, end, zone);
            Set<LocalDate> seen = new HashSet<>();
            Instant at = start;
            for (Worked day : days) {
                assertThat(day.start())
                        .as("seed %d, %s from %s", seed, zone, start)
                        .isEqualTo(at);
                assertThat(seen.add(day.day())).as("each day once").isTrue();
                at = day.end();
            }
            assertThat(at).isEqualTo(end);
            assertThat(days.stream().mapToLong(Worked::seconds).sum())
                    .isEqualTo(Duration.between(start, end).toSeconds());
        }
    }
}
