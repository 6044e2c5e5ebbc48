package dev.touchstone.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialNumberTest {

    private static final String WRITTEN = "TS-7K3M-9QXD-4";

    private final Random random = new Random(6);

    private Stream<CredentialNumber> some(int howMany) {
        return Stream.generate(() -> CredentialNumber.random(random)).limit(howMany);
    }

    @Test
    void aNumberIsShortAndHasNoSignThatLooksLikeAnother() {
        assertThat(some(1000))
                .allSatisfy(number -> assertThat(number.value())
                        .matches("TS-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]"));
    }

    @Test
    void everySingleWrongSignIsFound() {
        some(200).forEach(number -> {
            String signs = number.value().substring(3);
            for (int place = 0; place < signs.length(); place++) {
                for (char other : CredentialNumber.SIGNS.toCharArray()) {
                    if (signs.charAt(place) != '-' && signs.charAt(place) != other) {
                        String wrong = "TS-" + signs.substring(0, place) + other + signs.substring(place + 1);
                        assertThat(CredentialNumber.parse(wrong)).as(wrong).isEmpty();
                    }
                }
            }
        });
    }

    @Test
    void everySwapOfNeighboursIsFound() {
        some(2000).forEach(number -> {
            String signs = number.value().replace("-", "");
            for (int place = 0; place + 1 < signs.length(); place++) {
                char one = signs.charAt(place);
                char next = signs.charAt(place + 1);
                if (one != next) {
                    String swapped = signs.substring(0, place) + next + one + signs.substring(place + 2);
                    assertThat(CredentialNumber.parse(swapped)).as(swapped).isEmpty();
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TS-7K3M-9QXD-4",
                "ts-7k3m-9qxd-4",
                " TS 7K3M 9QXD 4 ",
                "ts7k3m9qxd4",
                "7K3M-9QXD-4",
                "7k3m 9qxd 4",
                "TS–7K3M–9QXD–4",
                "T S. 7 K 3 M. 9 Q X D. 4"
            })
    void howeverItIsTypedItIsTheSame(String typed) {
        assertThat(CredentialNumber.parse(typed)).contains(new CredentialNumber(WRITTEN));
    }

    @Test
    void lettersThatWereReadForDigitsAreUnderstood() {
        Set<CredentialNumber> tried = new HashSet<>();
        some(3000)
                .filter(number -> number.value().matches(".*[01].*"))
                .peek(tried::add)
                .forEach(number -> {
                    String letters = number.value().replace('0', 'O').replace('1', 'I');
                    assertThat(CredentialNumber.parse(letters)).contains(number);
                    assertThat(CredentialNumber.parse(letters.replace('I', 'l')))
                            .contains(number);
                });
        assertThat(tried).hasSizeGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TS",
                "TS-7K3M-9QXD",
                "TS-7K3M-9QXD-44",
                "XX-7K3M-9QXD-4",
                "TS-7K3M-9QXU-4",
                "TS-7K3M-9QXD-🙂"
            })
    void whatNoCredentialCanBeCalledIsNone(String typed) {
        assertThat(CredentialNumber.parse(typed)).isEmpty();
    }

    @Test
    void onlyTheCanonicalFormMakesANumber() {
        assertThatThrownBy(() -> new CredentialNumber("7K3M9QXD4")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CredentialNumber("TS-7K3M-9QXD-5")).isInstanceOf(IllegalArgumentException.class);
    }
}
