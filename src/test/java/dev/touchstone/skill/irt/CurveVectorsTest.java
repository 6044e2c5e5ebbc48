package dev.touchstone.skill.irt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.skill.simulation.Bank;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Against catR 3.17 with D = 1 on the first items of the bank (catr_reference.json). */
class CurveVectorsTest {

    private static final double TOLERANCE = 1e-5;
    private static final List<ItemCurve> BANK = Bank.usual().items();

    static Stream<JsonNode> curves() {
        return Vectors.read("catr_reference").path("curves").valueStream();
    }

    @ParameterizedTest
    @MethodSource("curves")
    void expectedScoreAndInformationAreTheReferences(JsonNode vector) {
        ItemCurve item = BANK.get(vector.path("item").asInt());
        double ability = vector.path("theta").asDouble();
        assertThat(item.expected(ability)).isCloseTo(vector.path("P").asDouble(), within(TOLERANCE));
        assertThat(item.information(ability)).isCloseTo(vector.path("I").asDouble(), within(TOLERANCE));
    }

    @ParameterizedTest
    @MethodSource("curves")
    void theSlopeIsTheDerivativeOfTheExpectedScore(JsonNode vector) {
        ItemCurve item = BANK.get(vector.path("item").asInt());
        double ability = vector.path("theta").asDouble();
        double step = 1e-5;
        double difference = (item.expected(ability + step) - item.expected(ability - step)) / (2 * step);
        assertThat(item.slope(ability)).isCloseTo(difference, within(1e-8));
    }
}
