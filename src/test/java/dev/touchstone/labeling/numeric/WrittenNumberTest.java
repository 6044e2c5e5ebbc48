package dev.touchstone.labeling.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.6      | en | 0.6
            0,6      | en | 0.6
            0.6      | es | 0.6
            0,615    | en | 0.615
            0.615    | es | 0.615
            66.667   | en | 66.667
            66,667   | es | 66.667
            .5       | en | 0.5
            -0,25    | en | -0.25
            −3       | es | -3
            +12      | en | 12
            1234     | es | 1234
            7.       | en | 7
            """)
    void commaAndPointAreDecimalSignsInEveryLanguage(String text, String language, double number) {
        assertThat(WrittenNumber.read(text, Locale.forLanguageTag(language)))
                .isEqualTo(new WrittenNumber.Value(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,234       | en | 1234
            1.234       | es | 1234
            1 234       | en | 1234
            1'234       | en | 1234
            12,345,678  | es | 12345678
            12.345.678  | en | 12345678
            """)
    void aSignForTheThousandsIsRefusedWithTheNumberToWrite(String text, String language, String plain) {
        assertThat(WrittenNumber.read(text, Locale.forLanguageTag(language)))
                .isEqualTo(new WrittenNumber.Thousands(plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"60 %", "about 3", "1/2", "1e3", "--2", "NaN", "٣", ",", "1,2,3", "0x10"})
    void whatIsNoNumberIsRefused(String text) {
        assertThat(WrittenNumber.read(text, Locale.ENGLISH)).isEqualTo(new WrittenNumber.NotANumber());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0"})
    void nothingIsNotAProblemYet(String text) {
        assertThat(WrittenNumber.read(text, Locale.ENGLISH)).isEqualTo(new WrittenNumber.Nothing());
    }
}
