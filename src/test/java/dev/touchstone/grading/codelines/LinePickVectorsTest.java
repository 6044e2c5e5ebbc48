package dev.touchstone.grading.codelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.content.Prompt;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.GraderPromises.Case;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against values computed with scikit-learn (line_picks.json): lines alone, without kinds and severities. */
class LinePickVectorsTest {

    private static final double TOLERANCE = 1e-6;

    private final CodeLinesGrader grader = new CodeLinesGrader();

    static Stream<JsonNode> picks() {
        InputStream file = LinePickVectorsTest.class.getResourceAsStream("/vectors/line_picks.json");
        JsonNode vectors = JsonMapper.shared().readTree(Objects.requireNonNull(file));
        return StreamSupport.stream(vectors.path("line_picks").spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("picks")
    void theVeryLineCountsAsInTheReference(JsonNode vector) {
        Grade.Marked even = grade(vector, 0, 1);
        assertThat(even.score()).isCloseTo(vector.path("f1").asDouble(), within(TOLERANCE));
        assertThat(grade(vector, 0, 0.5).score()).isCloseTo(vector.path("f05").asDouble(), within(TOLERANCE));
        assertThat(even.report().get("precision"))
                .isCloseTo(vector.path("precision").asDouble(), within(TOLERANCE));
        assertThat(even.report().get("recall")).isCloseTo(vector.path("recall").asDouble(), within(TOLERANCE));
    }

    @ParameterizedTest
    @MethodSource("picks")
    void aLineOffByOneCountsAsInTheReference(JsonNode vector) {
        assertThat(grade(vector, 1, 1).score())
                .isCloseTo(vector.path("f1_tolerance1").asDouble(), within(TOLERANCE));
        int[] pickOf = LineMatching.best(lines(vector.path("pred")), lines(vector.path("gold")), 1);
        assertThat(IntStream.of(pickOf).filter(pick -> pick >= 0).count())
                .isEqualTo(vector.path("tp_tolerance1").asLong());
    }

    private Grade.Marked grade(JsonNode vector, int tolerance, double beta) {
        Prompt prompt = ACodePrompt.of(20, List.of(), List.of(), tolerance, beta);
        Case item = Case.of(prompt, grader.write(answer(vector.path("gold"))));
        return (Grade.Marked) grader.grade(answer(vector.path("pred")), grader.gold(item.gold(), prompt));
    }

    private static CodeLinesAnswer answer(JsonNode numbers) {
        return new CodeLinesAnswer(lines(numbers), numbers.isEmpty());
    }

    private static List<CodeLine> lines(JsonNode numbers) {
        return StreamSupport.stream(numbers.spliterator(), false)
                .map(number -> new CodeLine(number.asInt(), "", ""))
                .toList();
    }
}
