package dev.touchstone.skill.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.skill.simulation.Bank;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class PosteriorTest {

    private static final List<ItemCurve> BANK = Bank.usual().items();

    /** ltm integrates without ends, we from −4 to 4: only who gets everything wrong comes near one of them. */
    private static final double ENDS = 0.005;

    private static final double ENDS_OF_ERROR = 0.01;
    private static final String ALL_WRONG = "00000";

    @Test
    void theEstimateOfTwentyAnswersIsCatRs() {
        JsonNode reference = Vectors.read("catr_reference");
        Posterior posterior = Posterior.PRIOR;
        JsonNode responses = reference.path("responses");
        for (int item = 0; item < responses.size(); item++) {
            posterior = posterior.answered(BANK.get(item), responses.path(item).asInt() == 1);
        }
        JsonNode expected = reference.at("/theta/EAP");
        assertThat(posterior.mean()).isCloseTo(expected.path("est").asDouble(), within(1e-5));
        assertThat(posterior.error()).isCloseTo(expected.path("se").asDouble(), within(1e-5));
    }

    static Stream<JsonNode> sittings() {
        return Vectors.read("cat_traces_post").path("traces").valueStream();
    }

    @ParameterizedTest
    @MethodSource("sittings")
    void everyStepOfASittingIsTheReferences(JsonNode sitting) {
        double cut = Vectors.read("cat_traces_post").path("cut").asDouble();
        Posterior posterior = Posterior.PRIOR;
        for (JsonNode step : sitting.path("steps")) {
            posterior = posterior.answered(
                    BANK.get(step.path(0).asInt()), step.path(1).asInt() == 1);
            assertThat(posterior.mean()).isCloseTo(step.path(2).asDouble(), within(1e-5));
            assertThat(posterior.error()).isCloseTo(step.path(3).asDouble(), within(1e-5));
            assertThat(posterior.above(cut)).isCloseTo(step.path(5).asDouble(), within(1e-5));
        }
    }

    static Stream<JsonNode> patterns() {
        return Vectors.read("lsat6_scores").at("/LSAT6/scores_2pl").valueStream();
    }

    static Stream<JsonNode> patternsOfOneSlope() {
        return Vectors.read("lsat6_scores").at("/LSAT6/scores_1pl_eap").valueStream();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void everyPatternOfLsat6IsScoredAsLtmDoes(JsonNode pattern) {
        assertScored(pattern, "twoPL", "eap_se");
    }

    @ParameterizedTest
    @MethodSource("patternsOfOneSlope")
    void everyPatternOfLsat6IsScoredAsLtmDoesWithOneSlopeForAll(JsonNode pattern) {
        assertScored(pattern, "onePL", "se");
    }

    private static void assertScored(JsonNode pattern, String model, String error) {
        List<ItemCurve> items = lsat6(model);
        Posterior posterior = Posterior.PRIOR;
        String answers = pattern.path("pattern").asString();
        for (int item = 0; item < items.size(); item++) {
            posterior = posterior.answered(items.get(item), answers.charAt(item) == '1');
        }
        double times = answers.equals(ALL_WRONG) ? 2 : 1;
        assertThat(posterior.mean()).isCloseTo(pattern.path("eap").asDouble(), within(ENDS * times));
        assertThat(posterior.error()).isCloseTo(pattern.path(error).asDouble(), within(ENDS_OF_ERROR * times));
    }

    private static List<ItemCurve> lsat6(String model) {
        List<Double> values = Vectors.read("lsat6_scores")
                .at("/LSAT6/" + model + "/coef")
                .valueStream()
                .map(each -> each.path("value").asDouble())
                .toList();
        List<ItemCurve> items = new ArrayList<>();
        for (int item = 0; item < 5; item++) {
            items.add(new ItemCurve(values.get(Math.min(5 + item, values.size() - 1)), values.get(item), 0));
        }
        return items;
    }

    @Test
    void aPointThatEqualsTheCutCountsHalf() {
        assertThat(Posterior.PRIOR.above(0)).isCloseTo(0.5, within(1e-12));
        double below = Posterior.PRIOR.above(0.25 - 0.01);
        double above = Posterior.PRIOR.above(0.25 + 0.01);
        assertThat(below).isGreaterThan(above);
        assertThat(Posterior.PRIOR.above(0.25)).isCloseTo((below + above) / 2, within(1e-12));
        // 0.3 is no double; the point beside it must be the same one.
        assertThat(Posterior.PRIOR.above(0.3))
                .isCloseTo((Posterior.PRIOR.above(0.29) + Posterior.PRIOR.above(0.31)) / 2, within(1e-12));
    }

    @Test
    void aQuantileIsWhereSoMuchLiesBelow() {
        Posterior posterior = Posterior.PRIOR
                .answered(BANK.get(0), true)
                .answered(BANK.get(1), false)
                .answered(BANK.get(2), true);
        assertThat(Posterior.PRIOR.quantile(0.5)).isCloseTo(0, within(1e-12));
        assertThat(Posterior.PRIOR.quantile(0.95)).isCloseTo(1.645, within(0.002));
        for (double cut = -3; cut <= 3; cut += 0.25) {
            assertThat(posterior.quantile(1 - posterior.above(cut))).isCloseTo(cut, within(1e-9));
        }
        assertThat(posterior.quantile(1e-300)).isEqualTo(-4);
        assertThat(posterior.quantile(1 - 1e-16)).isBetween(3.9, 4.0);
    }

    @Test
    void aCurveComputedBeforeGivesTheSameDigits() {
        for (ItemCurve item : BANK) {
            var before = new PointCurve(item);
            assertThat(Posterior.PRIOR.answered(before, true).mean())
                    .isEqualTo(Posterior.PRIOR.answered(item, true).mean());
        }
    }

    @Test
    void nothingLiesAboveTheLastPointAndEverythingAboveLowerOnesThanTheFirst() {
        assertThat(Posterior.PRIOR.above(4.1)).isZero();
        assertThat(Posterior.PRIOR.above(-4.1)).isCloseTo(1, within(1e-12));
    }

    @Test
    void anAnswerChangesNoEarlierBelief() {
        double before = Posterior.PRIOR.mean();
        Posterior.PRIOR.answered(BANK.getFirst(), true);
        assertThat(Posterior.PRIOR.mean()).isEqualTo(before);
    }

    @Test
    void anAnswerThatNoAbilityOnTheGridCouldGiveSaysNothing() {
        var impossible = new ItemCurve(10, 90, 0);
        assertThat(Posterior.PRIOR.answered(impossible, true)).isSameAs(Posterior.PRIOR);
        assertThat(Posterior.PRIOR.answered(impossible, false).mean()).isCloseTo(0, within(1e-12));
    }

    @Test
    void thousandsOfAnswersLeaveADistribution() {
        Posterior posterior = Posterior.PRIOR;
        for (int answer = 0; answer < 5_000; answer++) {
            posterior = posterior.answered(BANK.get(answer % BANK.size()), answer % 3 == 0);
        }
        assertThat(posterior.mean()).isFinite().isBetween(-4.0, 4.0);
        assertThat(posterior.error()).isFinite().isGreaterThanOrEqualTo(0);
        assertThat(posterior.above(-4.1)).isCloseTo(1, within(1e-9));
    }
}
