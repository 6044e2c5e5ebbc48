package dev.touchstone.grading.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against R's irr and psych (agreement.json), scikit-learn and scipy (classification_ranking_text.json). */
class AgreementVectorsTest {

    private static final JsonNode AGREEMENT = read("agreement");
    private static final JsonNode RANKING = read("classification_ranking_text");

    private static JsonNode read(String name) {
        InputStream file = AgreementVectorsTest.class.getResourceAsStream("/vectors/" + name + ".json");
        return JsonMapper.shared().readTree(Objects.requireNonNull(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"krippendorff2011", "hayes2007"})
    void alphaIsThePublishedOneOnEachScale(String example) {
        JsonNode vector = AGREEMENT.path(example);
        List<List<Double>> things = things(vector.path("data_coder_by_unit"));
        JsonNode alpha = vector.path("alpha");

        near(KrippendorffAlpha.nominal(things), alpha.path("nominal"), 1e-4);
        near(KrippendorffAlpha.ordinal(things), alpha.path("ordinal"), 1e-4);
        near(KrippendorffAlpha.interval(things), alpha.path("interval"), 1e-4);
    }

    @Test
    void fleissKappaIsThePublishedOne() {
        JsonNode patients = AGREEMENT.path("fleiss1971");
        List<List<String>> diagnoses = patients.path("data")
                .valueStream()
                .map(row -> row.valueStream().map(JsonNode::stringValue).toList())
                .toList();
        near(FleissKappa.of(diagnoses), patients.path("kappa"), 1e-4);

        JsonNode counted = AGREEMENT.path("fleiss_counts_10x5_n14");
        List<List<Integer>> ratings = counted.path("counts")
                .valueStream()
                .map(AgreementVectorsTest::spelledOut)
                .toList();
        near(FleissKappa.of(ratings), counted.path("kappa"), 1e-4);
    }

    @Test
    void kappaOfCohensOwnTableIsThePublishedOne() {
        JsonNode vector = AGREEMENT.path("cohen1960");
        List<Integer> first = new ArrayList<>();
        List<Integer> second = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            for (int each : spelledOut(vector.path("table").path(i))) {
                first.add(i);
                second.add(each);
            }
        }
        near(CohenKappa.of(first, second), vector.path("kappa"), 1e-4);
        near(QuadraticKappa.of(steps(first), steps(second)), vector.path("weighted_quadratic"), 1e-4);
    }

    @Test
    void kappasOfTwoWhoRateAnxietyAreThoseOfR() {
        JsonNode vector = AGREEMENT.path("irr_anxiety");
        List<Integer> first = numbers(vector.path("r1"));
        List<Integer> second = numbers(vector.path("r2"));

        near(CohenKappa.of(first, second), vector.path("kappa"), 1e-4);
        near(QuadraticKappa.of(steps(first), steps(second)), vector.path("quadratic"), 1e-4);
    }

    @Test
    void kappasOfLabelsAndStarsAreThoseOfScikitLearn() {
        JsonNode labels = RANKING.path("multiclass");
        JsonNode stars = RANKING.path("ordinal");
        List<Integer> gold = numbers(stars.path("gold"));
        List<Integer> given = numbers(stars.path("pred"));

        near(
                CohenKappa.of(numbers(labels.path("gold")), numbers(labels.path("pred"))),
                labels.path("cohen_kappa"),
                1e-6);
        near(CohenKappa.of(gold, given), stars.path("kappa"), 1e-6);
        near(QuadraticKappa.of(steps(gold), steps(given)), stars.path("qwk"), 1e-6);
    }

    static List<JsonNode> rankings() {
        return RANKING.path("ranking").path("pairs").valueStream().toList();
    }

    @ParameterizedTest
    @MethodSource("rankings")
    void rankCorrelationsAreThoseOfScipy(JsonNode pair) {
        double[] x = reals(pair.path("x"));
        double[] y = reals(pair.path("y"));

        near(RankCorrelation.tauB(x, y), pair.path("kendall_tau_b"), 1e-6);
        near(RankCorrelation.spearman(x, y), pair.path("spearman"), 1e-6);
    }

    private static void near(OptionalDouble measured, JsonNode expected, double tolerance) {
        assertThat(expected.isNumber()).isTrue();
        assertThat(measured.orElseThrow()).isCloseTo(expected.doubleValue(), within(tolerance));
    }

    private static List<List<Double>> things(JsonNode coders) {
        return IntStream.range(0, coders.path(0).size())
                .mapToObj(thing -> coders.valueStream()
                        .map(coder -> coder.path(thing))
                        .filter(JsonNode::isNumber)
                        .map(JsonNode::doubleValue)
                        .toList())
                .toList();
    }

    /** The category of each rating, from how many ratings each category has. */
    private static List<Integer> spelledOut(JsonNode counts) {
        List<Integer> ratings = new ArrayList<>();
        for (int category = 0; category < counts.size(); category++) {
            for (int i = 0; i < counts.path(category).intValue(); i++) {
                ratings.add(category);
            }
        }
        return ratings;
    }

    private static List<Integer> numbers(JsonNode list) {
        return list.valueStream().map(JsonNode::intValue).toList();
    }

    private static int[] steps(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double[] reals(JsonNode list) {
        return list.valueStream().mapToDouble(JsonNode::doubleValue).toArray();
    }
}
