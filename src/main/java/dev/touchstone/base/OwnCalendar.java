package dev.touchstone.base;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Moments as somebody reads them: in their language, on their calendar and by their clock. */
public record OwnCalendar(Locale locale, ZoneId zone) {

    /** The day as a sentence names it. */
    public String day(Instant moment) {
        return written(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), moment);
    }

    /** The hour and minute. */
    public String hour(Instant moment) {
        return written(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), moment);
    }

    /** Whose hours these are. */
    public String place() {
        return place(zone);
    }

    /** A zone by name, such as {@code America/New York}. */
    public static String place(ZoneId zone) {
        return zone.getId().replace('_', ' ');
    }

    private String written(DateTimeFormatter style, Instant moment) {
        return style.withLocale(locale).withZone(zone).format(moment);
    }
}
