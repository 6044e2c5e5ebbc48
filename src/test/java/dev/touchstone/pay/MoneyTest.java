package dev.touchstone.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Currency DOLLAR = Currency.getInstance("USD");

    @ParameterizedTest
    @CsvSource({
        "1500, 3600, 1500",
        "1500, 1, 0",
        "1800, 1, 1",
        "1799, 1, 0",
        "1500, -3600, -1500",
        "1800, -1, -1",
        "1799, -1, 0",
        "0, 3600, 0",
        "333, 7200, 666"
    })
    void secondsAtARateAreRoundedHalfUpAwayFromZero(long rate, long seconds, long minor) {
        assertThat(new HourlyRate(rate, DOLLAR).of(seconds).minor()).isEqualTo(minor);
    }

    @ParameterizedTest
    @CsvSource({"USD, 12.34", "JPY, 1234", "KWD, 1.234"})
    void anAmountHasTheDigitsOfItsCurrency(String code, BigDecimal amount) {
        assertThat(new HourlyRate(1234, Currency.getInstance(code)).of(3600).amount())
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US | USD | 1234567 | $12,345.67",
                "es-ES | EUR | 1234567 | 12.345,67 €",
                "en-US | JPY | 1234567 | ¥1,234,567",
                "en-US | KWD | 1234567 | KWD1,234.567"
            })
    void anAmountIsWrittenAsItsReaderWritesIt(String language, String code, long minor, String written) {
        Money money = new HourlyRate(minor, Currency.getInstance(code)).of(3600);

        assertThat(money.format(Locale.forLanguageTag(language)).replace('\u00a0', ' '))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aSumIsExactHoweverItIsGrouped(long seed) {
        Random random = new Random(seed);
        Money inOrder = Money.none(DOLLAR);
        BigInteger parts = BigInteger.ZERO;
        for (int line = 0; line < 10_000; line++) {
            long rate = random.nextLong(100_000);
            long seconds = random.nextLong(-20_000, 80_000);
            inOrder = inOrder.plus(new HourlyRate(rate, DOLLAR).of(seconds));
            parts = parts.add(BigInteger.valueOf(rate).multiply(BigInteger.valueOf(seconds)));
        }

        assertThat(BigInteger.valueOf(inOrder.parts())).as("seed %d", seed).isEqualTo(parts);
    }

    @Test
    void whatIsGivenAndTakenBackIsNothing() {
        HourlyRate rate = new HourlyRate(1499, DOLLAR);

        assertThat(rate.of(1234).minor() + rate.of(-1234).minor()).isZero();
        assertThat(rate.of(1234).plus(rate.of(-1234))).isEqualTo(Money.none(DOLLAR));
    }

    @Test
    void moneyOfTwoCurrenciesHasNoSum() {
        assertThatThrownBy(() -> Money.none(DOLLAR).plus(Money.none(Currency.getInstance("EUR"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyIsPaidLessThanNothing() {
        assertThatThrownBy(() -> new HourlyRate(-1, DOLLAR)).isInstanceOf(IllegalArgumentException.class);
    }
}
