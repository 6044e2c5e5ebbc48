package dev.touchstone.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** From 21:00 to 08:00, where the person lives, nobody is reminded of anything. */
final class QuietHours {

    static final LocalTime BEGIN = LocalTime.of(21, 0);
    static final LocalTime END = LocalTime.of(8, 0);

    private QuietHours() {}

    static boolean at(ZonedDateTime local) {
        LocalTime time = local.toLocalTime();
        return time.isBefore(END) || !time.isBefore(BEGIN);
    }

    /** When the quiet hours of that day's evening begin; what has not arrived by then stays away. */
    static Instant eveningOf(ZonedDateTime local) {
        ZoneId zone = local.getZone();
        return local.toLocalDate().atTime(BEGIN).atZone(zone).toInstant();
    }
}
