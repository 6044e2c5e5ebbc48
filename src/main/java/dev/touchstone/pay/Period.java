package dev.touchstone.pay;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A run of days. An entry belongs to the day it had where its person was, so that their statement and the agency's agree.
 *
 * @param from the first day
 * @param until the day after the last
 */
public record Period(LocalDate from, LocalDate until) {

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    public static Period day(LocalDate day) {
        return new Period(day, day.plusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
