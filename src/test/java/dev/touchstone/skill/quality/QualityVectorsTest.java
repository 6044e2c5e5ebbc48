package dev.touchstone.skill.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.skill.irt.Ability;
import dev.touchstone.skill.irt.ItemBank;
import dev.touchstone.skill.irt.ItemCurve;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against item_quality.json. */
class QualityVectorsTest {

    private static final JsonNode VECTORS = read();
    private static final double TOLERANCE = 1e-4;

    private static JsonNode read() {
        InputStream file = QualityVectorsTest.class.getResourceAsStream("/vectors/item_quality.json");
        return JsonMapper.shared().readTree(Objects.requireNonNull(file));
    }

    @Test
    void theAnaesthetistsAreThoseOfDawidAndSkene() {
        JsonNode vector = VECTORS.path("dawid_skene1979");

        Consensus found = DawidSkene.of(45, 5, 4, labels(vector.path("labels")), 0);

        near(found.logLikelihood(), vector.path("logLik"), 1e-3);
        for (int truth = 0; truth < 4; truth++) {
            near(found.prevalence(truth), vector.path("prevalence").path(truth), TOLERANCE);
            for (int rater = 0; rater < 5; rater++) {
                for (int said = 0; said < 4; said++) {
                    near(
                            found.confusion(rater, truth, said),
                            vector.path("confusion_rater")
                                    .path(rater)
                                    .path(truth)
                                    .path(said),
                            TOLERANCE);
                }
            }
            for (int patient = 0; patient < 45; patient++) {
                near(
                        found.posterior(patient, truth),
                        vector.path("posterior").path(patient).path(truth),
                        TOLERANCE);
            }
        }
        for (int patient = 0; patient < 45; patient++) {
            assertThat(found.label(patient) + 1)
                    .isEqualTo(vector.path("map_label").path(patient).intValue());
        }
    }

    private static List<DawidSkene.Label> labels(JsonNode patients) {
        List<DawidSkene.Label> labels = new ArrayList<>();
        for (int patient = 0; patient < patients.size(); patient++) {
            String[] raters = patients.path(patient).stringValue().split(" ");
            for (int rater = 0; rater < raters.length; rater++) {
                for (char said : raters[rater].toCharArray()) {
                    labels.add(new DawidSkene.Label(patient, rater, said - '1'));
                }
            }
        }
        return labels;
    }

    @Test
    void personFitIsThatOfTheVectors() {
        JsonNode vector = VECTORS.path("lz_vectors");
        List<ItemCurve> items = ItemBank.ITEMS.subList(0, 20);

        assertThat(vector.path("theta").size()).isEqualTo(8);
        for (int person = 0; person < 8; person++) {
            double ability = vector.path("theta").path(person).doubleValue();
            List<Boolean> right = vector.path("responses")
                    .path(person)
                    .stringValue()
                    .chars()
                    .mapToObj(score -> score == '1')
                    .toList();

            near(
                    PersonFit.lz(items, right, ability).orElseThrow(),
                    vector.path("lz").path(person),
                    TOLERANCE);
            near(
                    PersonFit.lzStar(items, right, ability, Ability.PRIOR).orElseThrow(),
                    vector.path("lzstar").path(person),
                    TOLERANCE);
        }
    }

    @Test
    void effortIsThatOfTheVector() {
        JsonNode vector = VECTORS.path("rte");
        double[] seconds = reals(vector.path("rt"));
        double[] means = reals(vector.path("item_mean_rt"));

        near(ResponseTimes.effort(seconds, means).orElseThrow(), vector.path("RTE"), TOLERANCE);
        assertThat(seconds).hasSize(10);
        for (int i = 0; i < seconds.length; i++) {
            near(
                    ResponseTimes.threshold(means[i]),
                    vector.path("nt10_threshold").path(i),
                    TOLERANCE);
            assertThat(ResponseTimes.rapid(seconds[i], means[i]))
                    .isEqualTo(vector.path("solution_behaviour").path(i).intValue() == 0);
        }
    }

    private static void near(double found, JsonNode expected, double tolerance) {
        assertThat(expected.isNumber()).isTrue();
        assertThat(found).isCloseTo(expected.doubleValue(), within(tolerance));
    }

    private static double[] reals(JsonNode list) {
        return list.valueStream().mapToDouble(JsonNode::doubleValue).toArray();
    }
}
