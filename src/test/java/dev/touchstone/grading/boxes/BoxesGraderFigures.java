package dev.touchstone.grading.boxes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.testbed.Tables;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How many answers of twenty boxes one core grades in a second. */
@Tag("figures")
class BoxesGraderFigures {

    @Test
    void answersGradedInASecondOnOneCore() throws Exception {
        Result<?> result = new Runner(new OptionsBuilder()
                        .include(BoxesGraderBench.class.getName())
                        .forks(1)
                        .threads(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(6)
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .runSingle()
                .getPrimaryResult();
        Tables.ofPerformance()
                .write(
                        "grader",
                        List.of("boxes, 20 things a picture, one thread", "answers a second", "± (99.9 %)", "aim"),
                        List.of(List.of(
                                "grade with marks, errors and edge errors",
                                format(result.getScore()),
                                format(result.getScoreError()),
                                "50,000")));
        assertThat(result.getScore()).isGreaterThanOrEqualTo(50_000);
    }

    private static String format(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
