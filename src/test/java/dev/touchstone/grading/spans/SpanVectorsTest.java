package dev.touchstone.grading.spans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against the counts of nervaluate and the figures that SemEval-2013 9.1 makes of them (spans.json). */
class SpanVectorsTest {

    private static final double TOLERANCE = 1e-6;

    static Stream<JsonNode> cases() {
        InputStream file = SpanVectorsTest.class.getResourceAsStream("/vectors/spans.json");
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(file))
                .path("cases")
                .valueStream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCountsAreTheReferences(JsonNode vector) {
        SpanCounts counts = counts(vector);
        JsonNode expected = vector.path("nervaluate");
        assertCounts(expected.path("strict"), counts.strict(), counts.pairs() - counts.strict(), 0, counts);
        assertCounts(expected.path("exact"), counts.exact(), counts.pairs() - counts.exact(), 0, counts);
        assertCounts(expected.path("partial"), counts.exact(), 0, counts.partial(), counts);
        assertCounts(expected.path("ent_type"), counts.type(), counts.pairs() - counts.type(), 0, counts);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFiguresAreTheReferences(JsonNode vector) {
        SpanCounts counts = counts(vector);
        JsonNode expected = vector.path("nervaluate");
        assertThat(counts.strictF1()).isCloseTo(f1(expected.path("strict")), within(TOLERANCE));
        assertThat(counts.exactF1()).isCloseTo(f1(expected.path("exact")), within(TOLERANCE));
        assertThat(counts.partialF1()).isCloseTo(f1(expected.path("partial")), within(TOLERANCE));
        assertThat(counts.typeF1()).isCloseTo(f1(expected.path("ent_type")), within(TOLERANCE));
        assertThat(counts.report().get("conll"))
                .isCloseTo(vector.path("conll_exact").path("f1").asDouble(), within(TOLERANCE));
    }

    private static void assertCounts(JsonNode expected, int correct, int incorrect, int partial, SpanCounts counts) {
        assertThat(List.of(
                        correct,
                        incorrect,
                        partial,
                        counts.missed(),
                        counts.spurious(),
                        counts.marked(),
                        counts.gold()))
                .containsExactly(
                        expected.path("correct").asInt(),
                        expected.path("incorrect").asInt(),
                        expected.path("partial").asInt(),
                        expected.path("missed").asInt(),
                        expected.path("spurious").asInt(),
                        expected.path("actual").asInt(),
                        expected.path("possible").asInt());
    }

    private static double f1(JsonNode scheme) {
        return scheme.path("semeval_expected").path("f1").asDouble();
    }

    private static SpanCounts counts(JsonNode vector) {
        SpanCounts all = new SpanCounts(0, 0, 0, 0, 0, 0);
        for (int i = 0; i < vector.path("gold").size(); i++) {
            List<Span> gold = spans(vector.path("gold").path(i));
            List<Span> marked = spans(vector.path("pred").path(i));
            all = all.plus(SpanCounts.of(marked, gold, SpanPairs.best(marked, gold)));
        }
        return all;
    }

    /** Tags as B-PER, I-PER and O, one a token. */
    private static List<Span> spans(JsonNode tags) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.path(i).asString();
            if (tag.startsWith("B-")) {
                spans.add(new Span(i, i + 1, tag.substring(2)));
            } else if (tag.startsWith("I-")) {
                spans.add(new Span(spans.removeLast().start(), i + 1, tag.substring(2)));
            }
        }
        return spans;
    }
}
