package dev.touchstone.grading.choices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.base.Refused;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ticking what applies, against the reference of scikit-learn (classification_ranking_text.json) and in sentences. */
class ChoicesGraderTest {

    private static final Prompt FOUR = ChoicesPromisesTest.prompt(4);
    private static final ClauseRef OVERALL = new ClauseRef("prompts-a", "1.1");
    private static final ClauseRef CLOSER = new ClauseRef("prompts-a", "2.3");

    private final ChoicesGrader grader = new ChoicesGrader();

    static Stream<JsonNode[]> samples() {
        InputStream file = ChoicesGraderTest.class.getResourceAsStream("/vectors/multilabel_ranking.json");
        JsonNode sets =
                JsonMapper.shared().readTree(Objects.requireNonNull(file)).path("multilabel");
        return IntStream.range(0, sets.path("gold").size()).mapToObj(sample -> new JsonNode[] {
            sets.path("gold").path(sample),
            sets.path("pred").path(sample),
            sets.path("per_sample_jaccard").path(sample)
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theScoreIsTheReferencesJaccardIndex(JsonNode gold, JsonNode answer, JsonNode jaccard) {
        Prompt prompt = ChoicesPromisesTest.prompt(gold.size());
        ChoicesReveal reveal = gold(prompt, slugs(gold));
        List<String> chosen = slugs(answer);
        assertThat(marked(new ChoicesAnswer(chosen, chosen.isEmpty()), reveal).score())
                .isCloseTo(jaccard.asDouble(), within(1e-6));
    }

    @Test
    void aMissedAndAnExtraOptionAreNamedEachWithItsReason() {
        ChoicesReveal gold = gold(FOUR, List.of("option-0", "option-1"));
        Grade.Marked grade = marked(new ChoicesAnswer(List.of("option-0", "option-2"), false), gold);
        assertThat(grade.score()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(grade.errors()).extracting(TypedError::type).containsExactly("choices-missed", "choices-extra");
        assertThat(grade.errors()).extracting(TypedError::clause).containsExactly(OVERALL, CLOSER);
        assertThat(grade.marks())
                .extracting(mark -> mark.verdict())
                .containsExactly(Verdict.RIGHT, Verdict.MISSED, Verdict.EXTRA, Verdict.RIGHT);
    }

    @Test
    void noneOfTheseIsRightExactlyWhenNothingApplies() {
        assertThat(marked(ChoicesAnswer.NOTHING_HERE, gold(FOUR, List.of())).score())
                .isEqualTo(1);
        Grade.Marked wrong = marked(ChoicesAnswer.NOTHING_HERE, gold(FOUR, List.of("option-3")));
        assertThat(wrong.score()).isZero();
        assertThat(wrong.errors()).extracting(TypedError::type).containsExactly("choices-missed");
    }

    @Test
    void oneTickWhereNothingAppliesScores0() {
        Grade.Marked grade = marked(new ChoicesAnswer(List.of("option-1"), false), gold(FOUR, List.of()));
        assertThat(grade.score()).isZero();
        assertThat(grade.errors()).extracting(TypedError::type).containsExactly("choices-extra");
    }

    @Test
    void anAnswerWithoutATickIsNotGraded() {
        assertThat(grader.grade(new ChoicesAnswer(List.of(), false), gold(FOUR, List.of())))
                .isEqualTo(new Grade.Incomplete("no-choices"));
    }

    @Test
    void optionsAreKeptInTheOrderOfThePrompt() {
        JsonNode json = JsonMapper.shared().readTree("{\"choices\": [\"option-3\", \"option-0\"]}");
        assertThat(grader.read(json, FOUR).choices()).containsExactly("option-0", "option-3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"choices": "option-0"}                          | not-choices
            {"choices": {"a": 1}}                            | not-choices
            {"choices": ["option-9"]}                        | unknown-option
            {"choices": [0]}                                 | unknown-option
            {"choices": [null]}                              | unknown-option
            {"choices": ["option-0", "option-0"]}            | option-twice
            {"choices": ["a", "a", "a", "a", "a"]}           | too-many-choices
            {"choices": ["option-0"], "nothingHere": true}   | choices-and-nothing
            {"choices": [], "nothingHere": "yes"}            | not-a-truth-value
            """)
    void whatIsNoAnswerIsRefusedWithAWord(String json, String code) {
        JsonNode answer = JsonMapper.shared().readTree(json);
        assertThatThrownBy(() -> grader.read(answer, FOUR))
                .isInstanceOf(Refused.class)
                .extracting("code")
                .isEqualTo(code);
    }

    @Test
    void twentyOptionsAreGuessedAndGradedInNoTime() {
        Prompt prompt = ChoicesPromisesTest.prompt(20);
        List<String> all = ChoicesFormat.options(prompt);
        ChoicesReveal gold = gold(prompt, all.subList(0, 10));
        Assertions.assertTimeout(Duration.ofSeconds(1), () -> {
            for (int i = 0; i < 1000; i++) {
                assertThat(marked(new ChoicesAnswer(all, false), gold).score()).isEqualTo(0.5);
                assertThat(grader.guess(gold, prompt)).isBetween(0.3, 0.4);
            }
        });
    }

    private List<String> slugs(JsonNode flags) {
        return IntStream.range(0, flags.size())
                .filter(option -> flags.path(option).asInt() == 1)
                .mapToObj(option -> "option-" + option)
                .toList();
    }

    private ChoicesReveal gold(Prompt prompt, List<String> choices) {
        JsonNode answer = grader.write(new ChoicesAnswer(choices, choices.isEmpty()));
        Map<String, GoldKey.Reason> reasons =
                Map.of("option-2", new GoldKey.Reason(CLOSER, Text.of("en", "The prompt does not say so.")));
        return grader.gold(
                new GoldKey(prompt.item(), 1, answer, List.of(), OVERALL, Text.of("en", "So."), reasons, List.of()),
                prompt);
    }

    private Grade.Marked marked(ChoicesAnswer answer, ChoicesReveal gold) {
        return (Grade.Marked) grader.grade(answer, gold);
    }
}
