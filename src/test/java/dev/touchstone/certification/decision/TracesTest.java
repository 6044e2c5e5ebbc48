package dev.touchstone.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Six sittings of a reference simulation, by the same rule (cat_traces_post.json). */
class TracesTest {

    private static final double TOLERANCE = 1e-5;
    private static final double CUT =
            Vectors.read("cat_traces_post").path("cut").asDouble();
    private static final ExamRule RULE = ExamRule.usual(CUT, Undecided.ESTIMATE);

    static Stream<JsonNode> sittings() {
        return Vectors.read("cat_traces_post").path("traces").valueStream();
    }

    @ParameterizedTest
    @MethodSource("sittings")
    void aSittingTakesTheSameItemsAndComesToTheSameDecision(JsonNode sitting) {
        Selection selection = Selection.atTheCut(Vectors.BANK, CUT);
        String responses = sitting.path("responses").asString();
        Random unasked = new Random(1);
        Examination examination = Examination.begin(Vectors.BANK, RULE, List.of());
        List<Examination.Answered> answers = new ArrayList<>();
        for (JsonNode step : sitting.path("steps")) {
            assertThat(examination.verdict()).isEqualTo(new Verdict.GoOn());
            Selection.Choice choice = selection.next(examination, unasked).orElseThrow();
            assertThat(choice).isEqualTo(new Selection.Choice(step.path(0).asInt(), List.of()));
            boolean right = responses.charAt(choice.place()) == '1';
            assertThat(right).isEqualTo(step.path(1).asInt() == 1);
            examination = examination.answered(choice.place(), right);
            answers.add(new Examination.Answered(choice.place(), right));
            assertThat(examination.posterior().mean()).isCloseTo(step.path(2).asDouble(), within(TOLERANCE));
            assertThat(examination.posterior().error()).isCloseTo(step.path(3).asDouble(), within(TOLERANCE));
            assertThat(examination.posterior().above(CUT))
                    .isCloseTo(step.path(5).asDouble(), within(TOLERANCE));
        }
        var decision = new Verdict.Decided(
                sitting.path("decision").asString().equals("certify"),
                !sitting.path("forced").asBoolean());
        assertThat(examination.verdict()).isEqualTo(decision);

        Examination again = Examination.replay(Vectors.BANK, RULE, List.of(), List.of(), answers);
        assertThat(again.verdict()).isEqualTo(decision);
        assertThat(again.share()).isEqualTo(examination.share());
    }
}
