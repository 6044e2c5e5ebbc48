package dev.touchstone.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.testbed.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How many realistic answers one core grades in a second, for every grader that has a bench. */
@Tag("figures")
class GraderFigures {

    private static final double AIM = 50_000;

    /** Graders that read long texts or measure outlines. */
    private static final Set<String> HEAVY = Set.of("PolygonsGraderBench", "FreeTextGraderBench");

    private static final double HEAVY_AIM = 5_000;

    @Test
    void answersGradedInASecondOnOneCore() throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("GraderBench")
                        .forks(1)
                        .threads(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(6)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
        List<List<String>> rows = new ArrayList<>();
        List<String> slow = new ArrayList<>();
        results.stream().sorted(Comparator.comparing(GraderFigures::bench)).forEach(result -> {
            Result<?> measured = result.getPrimaryResult();
            double aim = HEAVY.contains(bench(result)) ? HEAVY_AIM : AIM;
            rows.add(List.of(
                    bench(result).replace("GraderBench", ""),
                    format(measured.getScore()),
                    format(measured.getScoreError()),
                    format(aim)));
            if (measured.getScore() < aim) {
                slow.add(bench(result));
            }
        });
        Tables.ofPerformance()
                .write("grader", List.of("grader, one thread", "answers a second", "± (99.9 %)", "aim"), rows);
        assertThat(rows).isNotEmpty();
        assertThat(slow).as("graders below their aim").isEmpty();
    }

    private static String bench(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String owner = benchmark.substring(0, benchmark.lastIndexOf('.'));
        return owner.substring(owner.lastIndexOf('.') + 1);
    }

    private static String format(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
