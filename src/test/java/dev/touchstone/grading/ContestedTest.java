package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContestedTest {

    private static final List<String> OPTIONS = List.of("a", "b", "c");

    @Test
    void anAnswerScoresItsShareOverTheLargest() {
        Contested contested = Contested.read(gold("{\"a\": 0.6, \"b\": 0.3, \"c\": 0.1}"), "a", OPTIONS);

        assertThat(contested.closeness("a")).isEqualTo(1);
        assertThat(contested.closeness("b")).isCloseTo(0.5, within(1e-12));
        assertThat(contested.closeness("c")).isCloseTo(1 / 6.0, within(1e-12));
    }

    @Test
    void anAnswerThatNobodyGaveScoresNothing() {
        assertThat(Contested.read(gold("{\"a\": 0.6, \"b\": 0.4}"), "a", OPTIONS)
                        .closeness("c"))
                .isZero();
    }

    @Test
    void goldWithoutSharesIsDecidedByItsClause() {
        assertThat(Contested.read(JsonMapper.shared().createObjectNode(), "a", OPTIONS)
                        .isContested())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"a": 0.6, "x": 0.4} | named after its answers
                    {"a": 0.6, "b": 0.3} | sum to 1
                    {"a": 1.0}           | two or more
                    {"a": 0.4, "b": 0.6} | largest share
                    """)
    void sharesThatMakeNoSenseAreRefusedWithWhatToDo(String shares, String message) {
        assertThatThrownBy(() -> Contested.read(gold(shares), "a", OPTIONS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private static JsonNode gold(String shares) {
        return JsonMapper.shared().readTree("{\"contested\": " + shares + "}");
    }
}
