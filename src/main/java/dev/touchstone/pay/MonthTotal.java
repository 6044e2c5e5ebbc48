package dev.touchstone.pay;

import java.util.Currency;

/**
 * What all statements of an agency's month come to in one currency.
 *
 * @param exact the sum before anything is rounded
 * @param minor the sum of the statements, each rounded once: what is paid, in the currency's minor unit
 */
public record MonthTotal(long statements, long seconds, Money exact, long minor) {

    public Currency currency() {
        return exact.currency();
    }

    /** What is paid. */
    public Money paid() {
        return new HourlyRate(Math.abs(minor), currency()).of(minor < 0 ? -3600 : 3600);
    }
}
