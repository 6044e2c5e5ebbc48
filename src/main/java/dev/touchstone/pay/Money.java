package dev.touchstone.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * An exact amount: seconds times hourly rate are whole 3,600ths of the currency's minor unit, so sums lose nothing. It is
 * rounded once, where a line is paid, half up, and away from zero below zero, so that what is taken back matches what was given.
 *
 * @param parts 3,600ths of the minor unit
 */
public record Money(long parts, Currency currency) {

    private static final BigDecimal SECONDS_OF_AN_HOUR = BigDecimal.valueOf(3600);

    public static Money none(Currency currency) {
        return new Money(0, currency);
    }

    /** @throws IllegalArgumentException when the other is in another currency */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Money of two currencies has no sum.");
        }
        return new Money(Math.addExact(parts, other.parts), currency);
    }

    /** Rounded to whole minor units. */
    public long minor() {
        return BigDecimal.valueOf(parts)
                .divide(SECONDS_OF_AN_HOUR, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Rounded, in the currency's major unit with as many digits as it has: 12.50 for USD, 1250 for JPY, 1.250 for KWD. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor(), digits());
    }

    /** Rounded, as it is written in that language. */
    public String format(Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(digits());
        format.setMaximumFractionDigits(digits());
        return format.format(amount());
    }

    private int digits() {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
