package dev.touchstone.pay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Time worked on one day of its person. */
record Worked(LocalDate day, Instant start, Instant end) {

    long seconds() {
        return Duration.between(start, end).toSeconds();
    }

    /**
     * Splits a stretch at the midnights of a zone. Days only go forward: where a clock is set back over midnight, what follows
     * the first midnight is the new day.
     */
    static List<Worked> byDay(Instant start, Instant end, ZoneId zone) {
        List<Worked> days = new ArrayList<>();
        Instant from = start;
        LocalDate day = LocalDate.ofInstant(start, zone);
        while (from.isBefore(end)) {
            Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
            Instant until = midnight.isBefore(end) ? midnight : end;
            if (until.isAfter(from)) {
                days.add(new Worked(day, from, until));
                from = until;
            }
            day = day.plusDays(1);
        }
        return days;
    }
}
