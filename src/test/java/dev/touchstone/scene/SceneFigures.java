package dev.touchstone.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.testbed.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many scenes one core makes in a second, geometry and PNG included. */
@Tag("figures")
class SceneFigures {

    private static final int ROUNDS = 100;

    @Test
    void scenesInASecondOnOneCore() throws Exception {
        List<List<String>> rows = new ArrayList<>();
        double slowest = Double.MAX_VALUE;
        for (Difficulty difficulty : Difficulty.values()) {
            SceneBench.Measured measured = SceneBench.measure(SceneSpec.of(difficulty), ROUNDS);
            double mean = Arrays.stream(measured.millis()).average().orElseThrow();
            slowest = Math.min(slowest, 1000 / mean);
            rows.add(List.of(
                    difficulty.name().toLowerCase(Locale.ROOT),
                    format(1000 / mean),
                    format(mean),
                    format(measured.millis()[ROUNDS * 95 / 100]),
                    String.valueOf(measured.bytes()[ROUNDS - 1] / 1000),
                    "20"));
        }
        Tables.ofPerformance()
                .write(
                        "scenes",
                        List.of(
                                "scenes",
                                "a second",
                                "mean, ms",
                                "95 % within, ms",
                                "largest PNG, KB",
                                "aim, a second"),
                        rows);
        assertThat(slowest).isGreaterThanOrEqualTo(20);
    }

    private static String format(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
