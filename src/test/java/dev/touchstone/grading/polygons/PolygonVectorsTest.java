package dev.touchstone.grading.polygons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against values computed with shapely and GEOS (boxes_polygons.json). */
class PolygonVectorsTest {

    private static final double TOLERANCE = 1e-6;

    static Stream<JsonNode> pairs() {
        InputStream file = PolygonVectorsTest.class.getResourceAsStream("/vectors/boxes_polygons.json");
        JsonNode vectors = JsonMapper.shared().readTree(Objects.requireNonNull(file));
        return StreamSupport.stream(vectors.path("polygons_shapely1.8_geos").spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void intersectionUnionAndIouAreTheReferences(JsonNode pair) {
        Shape a = shape(pair.path("a"));
        Shape b = shape(pair.path("b"));
        double both = a.intersection(b);
        assertThat(both).isCloseTo(pair.path("intersection").asDouble(), within(TOLERANCE));
        assertThat(a.area() + b.area() - both).isCloseTo(pair.path("union").asDouble(), within(TOLERANCE));
        assertThat(OutlineFit.between(a, b).iou()).isCloseTo(pair.path("iou").asDouble(), within(TOLERANCE));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theBoundaryDistanceIsTheReferencesHausdorffDistance(JsonNode pair) {
        OutlineFit fit = OutlineFit.between(shape(pair.path("a")), shape(pair.path("b")));
        assertThat(fit.boundaryPx()).isCloseTo(pair.path("hausdorff").asDouble(), within(TOLERANCE));
    }

    @Test
    void bothWingsOfABowTieCount() {
        Shape bowTie = new Shape(
                new Outline("apple", List.of(new Point(0, 0), new Point(4, 4), new Point(4, 0), new Point(0, 4))));
        assertThat(bowTie.area()).isEqualTo(8);
    }

    private static Shape shape(JsonNode corners) {
        List<Point> points = new ArrayList<>();
        corners.forEach(corner ->
                points.add(new Point(corner.get(0).asDouble(), corner.get(1).asDouble())));
        return new Shape(new Outline("apple", points));
    }
}
