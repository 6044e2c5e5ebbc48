package dev.touchstone.grading.ranking;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Putting things in order, against scipy's tau-b and Spearman (multilabel_ranking.json) and in sentences. */
class RankingGraderTest {

    private static final Prompt FOUR = RankingPromisesTest.prompt(4);
    private static final ClauseRef OVERALL = new ClauseRef("ranking-a", "1.1");
    private static final ClauseRef CLOSER = new ClauseRef("ranking-a", "3.1");
    private static final ClauseRef CLOSEST = new ClauseRef("ranking-a", "3.3");

    private final RankingGrader grader = new RankingGrader();

    static Stream<JsonNode> pairs() {
        InputStream file = RankingGraderTest.class.getResourceAsStream("/vectors/multilabel_ranking.json");
        JsonNode vectors = JsonMapper.shared().readTree(Objects.requireNonNull(file));
        return StreamSupport.stream(vectors.at("/ranking/pairs").spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void tauBAndSpearmanAreScipys(JsonNode pair) {
        double[] x = numbers(pair.path("x"));
        double[] y = numbers(pair.path("y"));
        assertThat(RankCorrelation.tauB(x, y))
                .isCloseTo(pair.path("kendall_tau_b").asDouble(), within(1e-6));
        assertThat(RankCorrelation.spearman(x, y))
                .isCloseTo(pair.path("spearman").asDouble(), within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"c a d b, 1", "a c d b, 0.833333", "a c b d, 0.666667", "b d a c, 0", "c a b d, 0.833333"})
    void theScoreIsTheShareOfPairsThatStandRight(String order, double score) {
        assertThat(marked(order).score()).isCloseTo(score, within(1e-6));
    }

    @Test
    void everyPairThatStandsTheWrongWayRoundIsNamedTheBetterFirst() {
        Grade.Marked grade = marked("a d c b");
        assertThat(grade.errors()).extracting(TypedError::type).containsExactly("ranking-pair", "ranking-pair");
        assertThat(grade.marks())
                .extracting(mark -> ((RankingMark) mark).things())
                .containsExactly(List.of("c", "a"), List.of("c", "d"));
        assertThat(grade.errors()).extracting(TypedError::clause).containsExactly(OVERALL, CLOSER);
    }

    @Test
    void theReasonOfAPairGoesBeforeThatOfTheWorseThing() {
        TypedError error = marked("c d a b").errors().getFirst();
        assertThat(error.clause()).isEqualTo(CLOSEST);
        assertThat(error.why()).isEqualTo(Text.of("en", "D invents a source."));
    }

    @Test
    void aRightOrderHasAMarkForEachThingAndReportsBothCorrelations() {
        Grade.Marked grade = marked("c a d b");
        assertThat(grade.marks()).hasSize(4).allMatch(mark -> mark.verdict() == Verdict.RIGHT);
        assertThat(grade.report()).containsOnly(Map.entry("tau-b", 1.0), Map.entry("spearman", 1.0));
        assertThat(marked("b d a c").report()).containsEntry("spearman", -1.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}
            {"order": null}
            {"order": []}
            """)
    void whatNobodyHasTouchedIsNotGraded(String json) {
        RankingAnswer untouched = grader.read(JsonMapper.shared().readTree(json), FOUR);
        assertThat(grader.grade(untouched, gold())).isEqualTo(new Grade.Incomplete("not-ranked"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"order": "abcd"}                     | not-an-order
            {"order": {"a": 1}}                   | not-an-order
            {"order": ["a", "b", "c"]}            | not-every-thing
            {"order": ["a", "b", "c", "d", "a"]}  | not-every-thing
            {"order": ["a", "b", "c", "z"]}       | unknown-thing
            {"order": ["a", "b", "c", 4]}         | unknown-thing
            {"order": ["a", "b", "c", null]}      | unknown-thing
            {"order": ["a", "b", "c", "a"]}       | thing-twice
            """)
    void whatIsNoOrderIsRefusedWithAWord(String json, String code) {
        JsonNode answer = JsonMapper.shared().readTree(json);
        assertThatThrownBy(() -> grader.read(answer, FOUR))
                .isInstanceOf(Refused.class)
                .extracting("code")
                .isEqualTo(code);
    }

    private static double[] numbers(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }

    private RankingReveal gold() {
        Map<String, GoldKey.Reason> reasons = Map.of(
                "d",
                new GoldKey.Reason(CLOSER, Text.of("en", "It names the wrong year.")),
                "a-d",
                new GoldKey.Reason(CLOSEST, Text.of("en", "D invents a source.")));
        JsonNode order = grader.write(new RankingAnswer(List.of("c", "a", "d", "b")));
        return grader.gold(
                new GoldKey(FOUR.item(), 1, order, List.of(), OVERALL, Text.of("en", "So."), reasons, List.of()), FOUR);
    }

    private Grade.Marked marked(String order) {
        return (Grade.Marked) grader.grade(new RankingAnswer(List.of(order.split(" "))), gold());
    }
}
