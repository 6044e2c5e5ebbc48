package dev.touchstone.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    @ParameterizedTest
    @CsvSource({
        "15, USD, 1500, 15.00",
        "15.5, USD, 1550, 15.50",
        "'15,50', EUR, 1550, 15.50",
        " 0.05 , USD, 5, 0.05",
        "0, USD, 0, 0.00",
        "1500, JPY, 1500, 1500",
        "4.125, KWD, 4125, 4.125",
        "'4,1', KWD, 4100, 4.100",
        "0.1, USD, 10, 0.10",
        "10000000, USD, 1000000000, 10000000.00",
    })
    void anAmountIsReadToTheMinorUnit(String typed, String currency, long minor, String written) {
        Rate rate = Rate.parse(typed, Currency.getInstance(currency)).orElseThrow();
        assertThat(rate.minor()).isEqualTo(minor);
        assertThat(rate.amount()).isEqualTo(written);
        assertThat(Rate.parse(rate.amount(), rate.currency())).contains(rate);
    }

    @ParameterizedTest
    @CsvSource({
        "'', USD",
        "abc, USD",
        "-1, USD",
        "15.005, USD",
        "'1,500', USD",
        "'1,500', JPY",
        "1 500, USD",
        "1.2.3, USD",
        "15., USD",
        ".5, USD",
        "$15, USD",
        "1e3, USD",
        "10000000.01, USD",
        "99999999999, JPY",
        "1, XAU",
    })
    void whatIsNoAmountOfTheCurrencyIsNotGuessed(String typed, String currency) {
        assertThat(Rate.parse(typed, Currency.getInstance(currency))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1500, USD, en, $15.00",
        "1500, USD, es, '15,00 US$'",
        "1500, JPY, en, '¥1,500'",
        "4125, KWD, en, KWD4.125",
        "123456789, EUR, es, '1.234.567,89 €'",
    })
    void itIsWrittenAsItsReadersWriteMoney(long minor, String currency, String language, String written) {
        String text = new Rate(minor, Currency.getInstance(currency)).format(Locale.forLanguageTag(language));
        assertThat(text.replaceAll("[\\u00a0\\u202f]", " ").replace("KWD ", "KWD"))
                .isEqualTo(written);
    }

    @Test
    void moneyOfAnotherCurrencyIsNeverAtLeastAsMuch() {
        Rate dollars = new Rate(1500, Currency.getInstance("USD"));
        assertThat(dollars.atLeast(new Rate(1500, Currency.getInstance("USD")))).isTrue();
        assertThat(dollars.atLeast(new Rate(1501, Currency.getInstance("USD")))).isFalse();
        assertThat(dollars.atLeast(new Rate(1, Currency.getInstance("EUR")))).isFalse();
    }

    @Test
    void nobodyPaysLessThanNothingOrInGold() {
        assertThatThrownBy(() -> new Rate(-1, Currency.getInstance("USD")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rate(1, Currency.getInstance("XAU"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Rate.currency("ZZZ")).isEmpty();
        assertThat(Rate.currency("XAU")).isEmpty();
        assertThat(Rate.currency("KWD")).isPresent();
    }
}
