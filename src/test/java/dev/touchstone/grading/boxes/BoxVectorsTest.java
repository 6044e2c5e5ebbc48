package dev.touchstone.grading.boxes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.grading.pairing.Assignment;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against values computed with pycocotools and scipy (boxes_polygons.json). */
class BoxVectorsTest {

    private static final double TOLERANCE = 1e-6;

    private static JsonNode vectors() {
        InputStream file = BoxVectorsTest.class.getResourceAsStream("/vectors/boxes_polygons.json");
        return JsonMapper.shared().readTree(Objects.requireNonNull(file));
    }

    static Stream<JsonNode> pairs() {
        return each(vectors().path("pairs"));
    }

    static Stream<JsonNode> assignments() {
        return each(vectors().path("assignment"));
    }

    static Stream<JsonNode> costs() {
        return each(vectors().path("random_min_cost"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void iouIsTheReferences(JsonNode pair) {
        double iou = box(pair.path("a")).iou(box(pair.path("b")));
        assertThat(iou).isCloseTo(pair.path("iou").asDouble(), within(TOLERANCE));
    }

    @ParameterizedTest
    @MethodSource("assignments")
    void mostPairsPassAndAmongThoseTheSumOfIouIsLargest(JsonNode vector) {
        JsonNode iou = vector.path("iou_gold_by_pred");
        double threshold = vector.path("threshold").asDouble();
        int smaller = Math.min(iou.size(), iou.get(0).size());
        double[][] weight = new double[iou.size()][iou.get(0).size()];
        for (int i = 0; i < weight.length; i++) {
            for (int j = 0; j < weight[i].length; j++) {
                double value = iou.get(i).get(j).asDouble();
                weight[i][j] = value >= threshold ? smaller + 1 + value : 0;
            }
        }
        int[] best = Assignment.best(weight);
        JsonNode expected = vector.path("threshold_first_matches");
        assertThat(Arrays.stream(best).filter(column -> column >= 0).count()).isEqualTo(expected.size());
        for (JsonNode match : expected) {
            assertThat(best[match.get(0).asInt()]).isEqualTo(match.get(1).asInt());
        }
    }

    @ParameterizedTest
    @MethodSource("costs")
    void theCheapestAssignmentIsScipys(JsonNode vector) {
        JsonNode cost = vector.path("cost");
        double[][] weight = new double[cost.size()][cost.get(0).size()];
        for (int i = 0; i < weight.length; i++) {
            for (int j = 0; j < weight[i].length; j++) {
                weight[i][j] = 10 - cost.get(i).get(j).asDouble();
            }
        }
        int[] best = Assignment.best(weight);
        double total = 0;
        for (int i = 0; i < best.length; i++) {
            total += best[i] < 0 ? 0 : cost.get(i).get(best[i]).asDouble();
        }
        assertThat(total).isCloseTo(vector.path("total").asDouble(), within(TOLERANCE));
    }

    private static Box box(JsonNode corners) {
        double x = corners.get(0).asDouble();
        double y = corners.get(1).asDouble();
        return new Box(
                "car", x, y, corners.get(2).asDouble() - x, corners.get(3).asDouble() - y, Set.of());
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
