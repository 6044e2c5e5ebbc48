package dev.touchstone.tier;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an hour is paid. Money is a whole number of the currency's minor units, never a fraction.
 *
 * @param minor cents of a dollar, yen, thousandths of a dinar; 0 is unpaid, at most {@link #MOST}
 */
public record Rate(long minor, Currency currency) {

    /** Keeps years of seconds times a rate exact in a long. */
    public static final long MOST = 1_000_000_000;

    private static final Pattern AMOUNT = Pattern.compile("(?<whole>\\d{1,10})(?:[.,](?<part>\\d{1,4}))?");

    public Rate {
        if (minor < 0 || minor > MOST || currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException("Not a rate: " + minor + " " + currency);
        }
    }

    /**
     * Reads an amount as people type it: digits, and a point or a comma before at most as many decimals as the currency has.
     * Empty for anything else, thousands separators too, since a guess about money is worse than a question.
     */
    public static Optional<Rate> parse(String typed, Currency currency) {
        int decimals = currency.getDefaultFractionDigits();
        Matcher amount = AMOUNT.matcher(typed.strip());
        if (decimals < 0 || !amount.matches()) {
            return Optional.empty();
        }
        String part = amount.group("part") == null ? "" : amount.group("part");
        if (part.length() > decimals) {
            return Optional.empty();
        }
        long minor = Long.parseLong(amount.group("whole") + part + "0".repeat(decimals - part.length()));
        return minor > MOST ? Optional.empty() : Optional.of(new Rate(minor, currency));
    }

    /** The amount of the reference ladder. @throws ArithmeticException with more decimals than the currency has */
    static Rate of(BigDecimal amount, Currency currency) {
        return new Rate(
                amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
    }

    /** The currency of that code, if it is one that people are paid in. */
    public static Optional<Currency> currency(String code) {
        return currencies().stream()
                .filter(one -> one.getCurrencyCode().equals(code))
                .findFirst();
    }

    /** Currencies that people are paid in, by code. */
    public static List<Currency> currencies() {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList();
    }

    public boolean unpaid() {
        return minor == 0;
    }

    /** Whether nobody loses who had the other before. Other money cannot be compared, so it is not. */
    public boolean atLeast(Rate other) {
        return currency.equals(other.currency) && minor >= other.minor;
    }

    /** The amount as {@link #parse} reads it, with a point: 15.00, 1500 yen as 1500. */
    public String amount() {
        return exact().toPlainString();
    }

    /** As people of that language write it, with the currency: $15.00, 15,00 US$. */
    public String format(Locale language) {
        NumberFormat format = NumberFormat.getCurrencyInstance(language);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(exact());
    }

    private BigDecimal exact() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }
}
