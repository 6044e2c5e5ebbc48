package dev.touchstone.grading.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.base.Refused;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.rating.RatingDetails.Criterion;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RatingGraderTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ClauseRef CLAUSE = new ClauseRef("answers-a", "6.2");
    private static final ClauseRef HELP = new ClauseRef("answers-a", "6.3");
    private static final Text WHY = Text.of("en", "Half of it is missing.");
    private static final Prompt PROMPT = ARating.by("help", "truth");

    private final RatingGrader grader = new RatingGrader();

    @ParameterizedTest
    @CsvSource({"2, 4, 1", "3, 4, 0.96875", "2, 3, 0.96875", "0, 4, 0.875", "2, 0, 0.5", "4, 2, 0.75", "0, 0, 0.375"})
    void theScoreIsTheMeanClosenessOverTheCriteria(int help, int truth, double score) {
        assertThat(marked(help, truth).score()).isCloseTo(score, within(1e-12));
    }

    @Test
    void eachCriterionThatIsOffSaysInWhichDirectionAndWhy() {
        Grade.Marked grade = marked(4, 3);

        assertThat(grade.errors())
                .containsExactly(
                        new TypedError("rating-too-high", HELP, WHY),
                        new TypedError("rating-too-low", CLAUSE, Text.of("en", "So.")));
        assertThat(grade.marks()).extracting(Mark::verdict).containsExactly(Verdict.WRONG, Verdict.NEAR);
        assertThat(((RatingMark) grade.marks().getFirst()).gold()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2, 4, 1", "1, 3, 1", "0, 4, 0.5", "0, 0, 0"})
    void theShareWithinOnePointIsReported(int help, int truth, double share) {
        assertThat(marked(help, truth).report()).containsEntry("within-one", share);
    }

    @Test
    void everyCriterionMustBeRated() {
        assertThat(grade("{}")).isEqualTo(new Grade.Incomplete("nothing-rated"));
        assertThat(grade("{\"ratings\": {}}")).isEqualTo(new Grade.Incomplete("nothing-rated"));
        assertThat(grade("{\"ratings\": {\"help\": 2}}")).isEqualTo(new Grade.Incomplete("not-all-rated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "-1", "2.5", "\"2\"", "null", "true", "[2]", "1e400", "99999999999999999999"})
    void whatIsNoPointIsRefused(String point) {
        assertRefused("{\"ratings\": {\"help\": %s}}".formatted(point), "unknown-rating");
    }

    @Test
    void whatIsNotAskedForIsRefused() {
        assertRefused("{\"ratings\": {\"charm\": 2}}", "unknown-criterion");
        assertRefused("{\"ratings\": [2, 3]}", "unknown-ratings");
        assertRefused("{\"ratings\": 2}", "unknown-ratings");
    }

    @Test
    void aHugeAnswerIsRefusedFast() {
        String many = IntStream.range(0, 200_000)
                .mapToObj(number -> "\"c" + number + "\": 1")
                .collect(Collectors.joining(",", "{\"ratings\": {", "}}"));

        Assertions.assertTimeout(Duration.ofSeconds(1), () -> assertRefused(many, "unknown-criterion"));
    }

    @Test
    void ratingsAreWrittenInOneOrder() {
        RatingAnswer answer = grader.read(json("{\"ratings\": {\"truth\": 4, \"help\": 2}}"), PROMPT);

        assertThat(grader.write(answer)).hasToString("{\"ratings\":{\"help\":2,\"truth\":4}}");
    }

    @Test
    void aGuesserExpectsTheMeanOverAllPoints() {
        // From gold 2: off by 2, 1, 0, 1, 2; from gold 4: off by 4, 3, 2, 1, 0; each over 4 and squared.
        assertThat(grader.guess(gold(), PROMPT)).isCloseTo((0.875 + 0.625) / 2, within(1e-12));
    }

    @Test
    void goldRatesEveryCriterion() {
        assertThatIllegalArgumentException().isThrownBy(() -> grader.gold(key("{\"ratings\": {\"help\": 2}}"), PROMPT));
    }

    @Test
    void aCriterionHasAnAnchorForEachPoint() {
        Text name = Text.of("en", "Help");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Criterion("help", name, List.of(name, name, name, name)))
                .withMessageContaining("help-0");
    }

    private void assertRefused(String answer, String code) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> grader.read(json(answer), PROMPT))
                .satisfies(refused -> {
                    assertThat(refused.status()).isEqualTo(422);
                    assertThat(refused.code()).isEqualTo(code);
                });
    }

    private Grade grade(String answer) {
        return grader.grade(grader.read(json(answer), PROMPT), gold());
    }

    private Grade.Marked marked(int help, int truth) {
        return (Grade.Marked) grader.grade(new RatingAnswer(Map.of("help", help, "truth", truth)), gold());
    }

    /** Help 2 with a reason of its own, truth 4. */
    private RatingReveal gold() {
        return grader.gold(key("{\"ratings\": {\"help\": 2, \"truth\": 4}}"), PROMPT);
    }

    private static GoldKey key(String answer) {
        return new GoldKey(
                ARating.ITEM,
                1,
                json(answer),
                List.of(),
                CLAUSE,
                Text.of("en", "So."),
                Map.of("help", new GoldKey.Reason(HELP, WHY)),
                List.of());
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
