package dev.touchstone.skill.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.testbed.Tables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long a night's calibration takes, and how near it comes to the truth. */
@Tag("figures")
class CalibrationFigures {

    private static final double AIM_SECONDS = 60;

    @Test
    void aMillionAnswersAreCalibratedWithinAMinuteAndAGigabyte() throws Exception {
        Process load = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:ActiveProcessorCount=2",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CalibrationLoad.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(load.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(load.waitFor()).as(printed).isZero();
        String[] figures = printed.split(" ");
        Tables.ofPerformance()
                .write(
                        "calibration",
                        List.of("answers", "families", "rounds", "seconds", "heap at most, MB", "aim"),
                        List.of(List.of("1,000,000", "1,000", figures[1], figures[0], figures[2], "60 s, 1,000 MB")));
        assertThat(Double.parseDouble(figures[0])).isLessThanOrEqualTo(AIM_SECONDS);
        assertThat(Integer.parseInt(figures[1]))
                .as("rounds until it came to rest")
                .isPositive();
        assertThat(Integer.parseInt(figures[2])).isLessThanOrEqualTo(1000);
    }

    @Test
    void difficultiesAreFoundAsWellAsInTheBenchmark() throws Exception {
        int[] people = {200, 500, 1000, 3000, 10_000};
        double[] benchmark = {.380, .261, .233, .145, .111};
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < people.length; i++) {
            Recovery found = Recovery.mean(people[i], 5);
            rows.add(List.of(
                    String.valueOf(people[i] * 30 / 200),
                    format("%.3f", found.difficulty()),
                    format("%.3f", benchmark[i]),
                    format("%.3f", found.logSlope()),
                    format("%.2f", found.weight()),
                    String.valueOf(found.rounds())));
            assertThat(found.difficulty()).isLessThan(benchmark[i] + .04);
        }
        Tables.ofPerformance()
                .write(
                        "calibration-recovery",
                        List.of(
                                "answers a family",
                                "error of b",
                                "benchmark",
                                "error of log a",
                                "weight, truly 7",
                                "rounds at most"),
                        rows);
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
