package dev.touchstone.skill.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.skill.irt.ItemCurve;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Without priors, on section 6 of the law school test, against R's ltm (irt_lsat6.json). */
class CalibrationVectorsTest {

    private static final JsonNode LSAT6 = read();
    private static final List<Family> ITEMS = Collections.nCopies(5, new Family(0, 0));
    private static final Settings LIKELIHOOD = Settings.USUAL.with(Priors.NONE).until(1e-6, 2000);

    private static JsonNode read() {
        InputStream file = CalibrationVectorsTest.class.getResourceAsStream("/vectors/irt_lsat6.json");
        return JsonMapper.shared().readTree(Objects.requireNonNull(file)).path("LSAT6");
    }

    private static Responses answers() {
        Responses.Builder responses = Responses.builder();
        for (JsonNode row : LSAT6.path("scores_2pl")) {
            String pattern = row.path("pattern").stringValue();
            for (int person = 0; person < row.path("obs").intValue(); person++) {
                responses.examinee(true);
                for (int item = 0; item < pattern.length(); item++) {
                    responses.answer(item, pattern.charAt(item) - '0');
                }
            }
        }
        return responses.build();
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 61})
    void slopesAndDifficultiesAreThoseOfLtm(int nodes) throws InterruptedException {
        var settings = new Settings(Priors.NONE, Young.USUAL, nodes, 2000, 1e-6, 2);

        Calibrated found = new Calibration(settings).of(ITEMS, answers(), Progress.UNWATCHED);

        JsonNode expected = LSAT6.path("twoPL");
        assertThat(found.settled()).isTrue();
        assertThat(found.logLikelihood()).isCloseTo(expected.path("logLik").doubleValue(), within(.001));
        for (int item = 0; item < 5; item++) {
            ItemCurve curve = found.families().get(item).curve();
            assertThat(curve.difficulty()).isCloseTo(coefficient(expected, item), within(.005));
            assertThat(curve.discrimination()).isCloseTo(coefficient(expected, 5 + item), within(.005));
        }
    }

    @Test
    void difficultiesWithSlopeOneAreThoseOfLtm() throws InterruptedException {
        Calibrated found = withSlope(1);

        JsonNode expected = LSAT6.path("rasch_a1");
        assertThat(found.logLikelihood()).isCloseTo(expected.path("logLik").doubleValue(), within(.001));
        for (int item = 0; item < 5; item++) {
            ItemCurve curve = found.families().get(item).curve();
            assertThat(curve.discrimination()).isEqualTo(1);
            assertThat(curve.difficulty()).isCloseTo(coefficient(expected, item), within(.005));
        }
    }

    @Test
    void theCommonSlopeOfTheHighestLikelihoodIsThatOfLtm() throws InterruptedException {
        double low = .5;
        double high = 1.1;
        while (high - low > 1e-3) {
            double third = (high - low) / 3;
            if (withSlope(low + third).logLikelihood() < withSlope(high - third).logLikelihood()) {
                low += third;
            } else {
                high -= third;
            }
        }
        double best = (low + high) / 2;
        Calibrated found = withSlope(best);

        JsonNode expected = LSAT6.path("onePL");
        assertThat(best).isCloseTo(coefficient(expected, 5), within(.005));
        assertThat(found.logLikelihood()).isCloseTo(expected.path("logLik").doubleValue(), within(.001));
        for (int item = 0; item < 5; item++) {
            assertThat(found.families().get(item).curve().difficulty())
                    .isCloseTo(coefficient(expected, item), within(.006));
        }
    }

    /** As families are calibrated that have answers enough for a difficulty, and not for a discrimination. */
    private static Calibrated withSlope(double slope) throws InterruptedException {
        Young young = new Young(30, Integer.MAX_VALUE, slope);
        return new Calibration(LIKELIHOOD.with(young)).of(ITEMS, answers(), Progress.UNWATCHED);
    }

    private static double coefficient(JsonNode model, int place) {
        JsonNode value = model.path("coef").path(place).path("value");
        assertThat(value.isNumber()).isTrue();
        return value.doubleValue();
    }
}
