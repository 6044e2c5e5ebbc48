package dev.touchstone.pay;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What makes one statement out of many: whose it is, in which currency, in which month.
 *
 * @param holder the membership that is paid; without an agency the person
 * @param currency empty for time without an amount
 */
record StatementKey(UUID holder, Optional<Currency> currency, YearMonth month) {

    /** A number that is the same whenever the statement is made, and tells nothing to whoever does not have it. */
    String number() {
        String money = currency.map(Currency::getCurrencyCode).orElse("TIME");
        UUID mixed = UUID.nameUUIDFromBytes((holder + money + month).getBytes(StandardCharsets.UTF_8));
        return String.format(
                Locale.ROOT,
                "PT-%tY%<tm-%s-%s",
                month.atDay(1),
                money,
                mixed.toString().substring(0, 8));
    }
}
