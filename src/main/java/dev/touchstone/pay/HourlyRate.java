package dev.touchstone.pay;

import java.util.Currency;

/**
 * What an hour is paid.
 *
 * @param minor in the currency's minor unit, such as cents; 0 is unpaid
 */
public record HourlyRate(long minor, Currency currency) {

    public HourlyRate {
        if (minor < 0) {
            throw new IllegalArgumentException("An hour is paid less than nothing.");
        }
    }

    /** What that many seconds are paid, exactly; negative seconds are taken back. */
    public Money of(long seconds) {
        return new Money(Math.multiplyExact(seconds, minor), currency);
    }

    public boolean isZero() {
        return minor == 0;
    }
}
