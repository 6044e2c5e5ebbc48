package dev.touchstone.grading.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.base.Refused;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PreferenceGraderTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ClauseRef CLAUSE = new ClauseRef("answers-a", "3.1");
    private static final ClauseRef LENGTH = new ClauseRef("answers-a", "5.1");

    private final PreferenceGrader grader = new PreferenceGrader();

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "1, 3, 1", "1, 4, 0.5", "1, 5, 0", "4, 4, 1", "4, 1, 0.5", "4, 7, 0.5", "6, 7, 1", "6, 2, 0"
    })
    void theSideScoresAndATieAgainstASideScoresHalf(int gold, int said, double score) {
        assertThat(marked(gold("{\"preference\": %d}".formatted(gold)), said).score())
                .isEqualTo(score);
    }

    @Test
    void strengthIsReportedAndCostsNothing() {
        Grade.Marked grade = marked(gold("{\"preference\": 1}"), 3);

        assertThat(grade.score()).isEqualTo(1);
        assertThat(grade.errors()).isEmpty();
        assertThat(grade.report()).containsEntry("points-apart", 2.0);
        assertThat(((PreferenceMark) grade.marks().getFirst()).apart()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 6, preference-wrong-side, WRONG",
        "1, 4, preference-false-tie, NEAR",
        "4, 2, preference-missed-tie, NEAR",
        "7, 1, preference-wrong-side, WRONG"
    })
    void aMistakeHasItsType(int gold, int said, String type, Verdict verdict) {
        Grade.Marked grade = marked(gold("{\"preference\": %d}".formatted(gold)), said);

        assertThat(grade.errors()).extracting(TypedError::type).containsExactly(type);
        assertThat(grade.marks().getFirst().verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "length, preference-length-bias",
        "position, preference-position-bias",
        "flattery, preference-flattery",
        "tone, preference-tone"
    })
    void whoFallsForATrapIsToldWhichOne(String trap, String type) {
        PreferenceReveal gold =
                gold("{\"preference\": 1, \"trap\": {\"kind\": \"%s\", \"lures\": \"b\"}}".formatted(trap));

        assertThat(marked(gold, 6).errors()).extracting(TypedError::type).containsExactly(type);
        assertThat(marked(gold, 4).errors()).extracting(TypedError::type).containsExactly("preference-false-tie");
    }

    @Test
    void betweenEqualAnswersATrapCatchesTheSideItLuresTo() {
        PreferenceReveal gold = gold("{\"preference\": 4, \"trap\": {\"kind\": \"length\", \"lures\": \"b\"}}");

        assertThat(marked(gold, 7).errors()).extracting(TypedError::type).containsExactly("preference-length-bias");
        assertThat(marked(gold, 1).errors()).extracting(TypedError::type).containsExactly("preference-missed-tie");
    }

    @Test
    void theAuthorsExplanationOfThatSideIsGivenWhateverTheStrength() {
        Text why = Text.of("en", "B is long and wrong.");
        var mistake = new GoldKey.TypicalMistake(json("{\"preference\": 6}"), "preference-wrong-side", LENGTH, why);
        PreferenceReveal gold = grader.gold(key("{\"preference\": 1}", List.of(mistake)), APair.prompt());

        assertThat(marked(gold, 5).errors()).containsExactly(new TypedError("preference-wrong-side", LENGTH, why));
        assertThat(marked(gold, 4).errors()).containsExactly(new TypedError("preference-false-tie", CLAUSE, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"preference\": null}", "{\"preference\": 0}"})
    void anUntouchedScaleIsIncomplete(String answer) {
        Grade grade = grader.grade(grader.read(json(answer), APair.prompt()), gold("{\"preference\": 1}"));

        assertThat(grade).isEqualTo(new Grade.Incomplete("no-preference"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "-1", "2.5", "\"2\"", "true", "[3]", "{\"a\": 1}", "99999999999999999999", "1e400"})
    void whatIsNoPointOfTheScaleIsRefused(String point) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> grader.read(json("{\"preference\": %s}".formatted(point)), APair.prompt()))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(422))
                .withMessageContaining("1")
                .withMessageContaining("7");
    }

    @Test
    void aGuesserHitsHalfOfASideAndFourSeventhsOfATie() {
        assertThat(grader.guess(gold("{\"preference\": 2}"), APair.prompt())).isCloseTo(0.5, within(1e-12));
        assertThat(grader.guess(gold("{\"preference\": 4}"), APair.prompt())).isCloseTo(4.0 / 7, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"preference\": 0}",
                "{\"preference\": 1, \"decides\": \"taste\"}",
                "{\"preference\": 1, \"trap\": {\"kind\": \"length\", \"lures\": \"a\"}}",
                "{\"preference\": 1, \"passages\": [{\"in\": \"b\", \"quote\": \"53 euros\", \"shows\": \"missed\"}]}",
                "{\"preference\": 1, \"passages\": [{\"in\": \"b\", \"quote\": \"the\", \"shows\": \"missed\"}]}",
                """
                {"preference": 1, "passages": [{"in": "b", "quote": "add the two", "shows": "missed"},
                  {"in": "b", "quote": "two cuts", "shows": "missed"}]}"""
            })
    void goldThatContradictsItsItemIsNone(String answer) {
        assertThatIllegalArgumentException().isThrownBy(() -> gold(answer));
    }

    private Grade.Marked marked(PreferenceReveal gold, int point) {
        return (Grade.Marked) grader.grade(new PreferenceAnswer(point), gold);
    }

    private PreferenceReveal gold(String answer) {
        return grader.gold(key(answer, List.of()), APair.prompt());
    }

    private static GoldKey key(String answer, List<GoldKey.TypicalMistake> mistakes) {
        return new GoldKey(APair.ITEM, 1, json(answer), List.of(), CLAUSE, Text.of("en", "So."), Map.of(), mistakes);
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
