package dev.touchstone.pay;

import dev.touchstone.base.OwnCalendar;
import dev.touchstone.base.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;

/** How time and money are told to a reader of one language: on pages, on paper and in the columns for people of a CSV. */
public record StatementWords(Locale locale) {

    private static final int MORE_DIGITS = 2;
    private static final String MINUS = "\u2212";

    /** The text of that key below {@code statement}. */
    public String say(String key, Object... parameters) {
        return Texts.text(locale, "statement." + key, parameters);
    }

    public String kind(EntryKind kind) {
        return say("kind." + kind.name());
    }

    /** Hours, minutes and seconds, such as 1:05:09. */
    public String time(long seconds) {
        long whole = Math.abs(seconds);
        return (seconds < 0 ? MINUS : "")
                + String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    }

    /** As {@link #time}, and with a plus above zero: what a correction does. */
    public String change(long seconds) {
        return (seconds > 0 ? "+" : "") + time(seconds);
    }

    /** An hour's pay. */
    public String rate(HourlyRate rate) {
        return rate.of(3600).format(locale);
    }

    /** Before rounding, with two more digits than are paid. */
    public String unrounded(Money money) {
        int digits = digits(money.currency()) + MORE_DIGITS;
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(major(money, digits));
    }

    /** Exactly, in 3,600ths of the smallest coin. */
    public String parts(Money money) {
        return NumberFormat.getIntegerInstance(locale).format(money.parts());
    }

    /** In major units to that many digits, half up. */
    static BigDecimal major(Money money, int digits) {
        return BigDecimal.valueOf(money.parts())
                .divide(
                        BigDecimal.valueOf(3600).scaleByPowerOfTen(digits(money.currency())),
                        digits,
                        RoundingMode.HALF_UP);
    }

    public String month(YearMonth month) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale).format(month.atDay(1));
    }

    public String day(LocalDate day) {
        return day(day, FormatStyle.LONG);
    }

    /** Where there is little room. */
    public String shortDay(LocalDate day) {
        return day(day, FormatStyle.MEDIUM);
    }

    /** To the minute, and whose minute it is. */
    public String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale)
                        .withZone(zone)
                        .format(moment)
                + " (" + zone(zone) + ")";
    }

    public static String zone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : OwnCalendar.place(zone);
    }

    private String day(LocalDate day, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(locale).format(day);
    }

    static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
