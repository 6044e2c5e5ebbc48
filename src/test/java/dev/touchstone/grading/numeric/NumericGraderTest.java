package dev.touchstone.grading.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.base.Refused;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.TypedError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class NumericGraderTest {

    private static final Prompt PROMPT = NumericPromisesTest.prompt(0.05);
    private static final ClauseRef CLAUSE = new ClauseRef("agreement-a", "2.3");
    private static final ClauseRef SLIP = new ClauseRef("agreement-a", "2.2");

    private final NumericGrader grader = new NumericGrader();

    @ParameterizedTest
    @CsvSource({"0.3, 1", "0.35, 1", "0.25, 1", "0.3501, 0", "0.2499, 0", "30, 0", "-0.3, 0"})
    void theScoreIs1WithinTheToleranceAndElse0(double number, double score) {
        assertThat(marked(number).score()).isEqualTo(score);
    }

    @Test
    void aValueThatAKnownSlipLeadsToIsExplainedByIt() {
        TypedError error = marked(0.79).errors().getFirst();
        assertThat(error.type()).isEqualTo("numeric-off");
        assertThat(error.clause()).isEqualTo(SLIP);
        assertThat(Objects.requireNonNull(error.why()).original()).startsWith("Chance was not subtracted");
    }

    @Test
    void anyOtherValueRestsOnTheOverallReason() {
        TypedError error = marked(0.5).errors().getFirst();
        assertThat(error.clause()).isEqualTo(CLAUSE);
        assertThat(error.why()).isNull();
        assertThat(((NumericMark) marked(0.5).marks().getFirst()).off()).isEqualTo(0.2);
    }

    @Test
    void theStepsOfTheSolutionAreInOrderWhateverTheirPlaceInTheFile() {
        assertThat(gold().steps())
                .extracting(step -> step.words().original())
                .containsExactly("First.", "Second.", "Tenth.");
    }

    @Test
    void nothingWrittenIsNotGraded() {
        assertThat(grader.grade(grader.read(JsonNodeFactory.instance.objectNode(), PROMPT), gold()))
                .isEqualTo(new Grade.Incomplete("no-number"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"number\": \"0.3\"}",
                "{\"number\": [0.3]}",
                "{\"number\": true}",
                "{\"number\": 1e999}",
                "{\"number\": {}}"
            })
    void whatIsNoNumberIsRefused(String json) {
        refuses(JsonMapper.shared().readTree(json), "not-a-number");
    }

    @Test
    void aNumberThatIsTooLargeIsRefused() {
        refuses(JsonMapper.shared().readTree("{\"number\": -2e12}"), "number-too-large");
        refuses(JsonNodeFactory.instance.objectNode().put("number", Double.NaN), "not-a-number");
    }

    private void refuses(JsonNode answer, String code) {
        assertThatThrownBy(() -> grader.read(answer, PROMPT))
                .isInstanceOf(Refused.class)
                .extracting("code")
                .isEqualTo(code);
    }

    private NumericReveal gold() {
        Map<String, GoldKey.Reason> steps = new LinkedHashMap<>();
        steps.put("step-10", new GoldKey.Reason(CLAUSE, Text.of("en", "Tenth.")));
        steps.put("step-2", new GoldKey.Reason(CLAUSE, Text.of("en", "Second.")));
        steps.put("step-1", new GoldKey.Reason(CLAUSE, Text.of("en", "First.")));
        GoldKey.TypicalMistake slip = new GoldKey.TypicalMistake(
                number(0.8), "numeric-off", SLIP, Text.of("en", "Chance was not subtracted."));
        return grader.gold(
                new GoldKey(
                        PROMPT.item(), 1, number(0.3), List.of(), CLAUSE, Text.of("en", "So."), steps, List.of(slip)),
                PROMPT);
    }

    private static JsonNode number(double number) {
        return JsonNodeFactory.instance.objectNode().put("number", number);
    }

    private Grade.Marked marked(double number) {
        return (Grade.Marked) grader.grade(new NumericAnswer(number), gold());
    }
}
