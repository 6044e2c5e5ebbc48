package dev.touchstone.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.testbed.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        for (Map.Entry<String, SceneSpec> kind : kinds().entrySet()) {
            SceneBench.Measured measured = SceneBench.measure(kind.getValue(), ROUNDS);
            double mean = Arrays.stream(measured.millis()).average().orElseThrow();
            slowest = Math.min(slowest, 1000 / mean);
            rows.add(List.of(
                    kind.getKey(),
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

    /** Streets of each difficulty, and the most laborious of the other settings. */
    private static Map<String, SceneSpec> kinds() {
        Map<String, SceneSpec> kinds = new LinkedHashMap<>();
        for (Difficulty difficulty : Difficulty.values()) {
            kinds.put(difficulty.name().toLowerCase(Locale.ROOT), SceneSpec.of(difficulty));
        }
        kinds.put("hard crossing by night", hard("crossing", "night", "dry"));
        kinds.put("hard car park in snow", hard("parking", "any", "snow"));
        kinds.put("hard shops in rain", hard("shops", "any", "rain"));
        return kinds;
    }

    private static SceneSpec hard(String setting, String light, String weather) {
        return SceneSpec.of(Map.of("difficulty", "hard", "setting", setting, "light", light, "weather", weather));
    }

    private static String format(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
