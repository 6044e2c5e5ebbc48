package dev.touchstone.skill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.skill.simulation.Bank;
import dev.touchstone.skill.simulation.TrackingOutcome;
import dev.touchstone.skill.simulation.TrackingSimulation;
import dev.touchstone.testbed.Tables;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How near the filter comes to simulated abilities, and what one answer costs it. */
@Tag("figures")
class FilterFigures {

    @Test
    void theFilterAgainstItsBenchmark() throws Exception {
        List<TrackingOutcome> runs = LongStream.rangeClosed(1, 5)
                .mapToObj(seed -> TrackingSimulation.usual(Bank.usual()).run(seed))
                .toList();
        double loss = mean(runs, TrackingOutcome::logLoss);
        double error = mean(runs, TrackingOutcome::rmse60);
        double covered = mean(runs, TrackingOutcome::coverage60);
        double nanoseconds = costOfAnAnswer();
        Tables.ofPerformance()
                .write(
                        "filter",
                        List.of("filter, mean of seeds 1 to 5", "figure", "reference", "aim"),
                        List.of(
                                row("log loss of an answer's prediction", loss, "0.5266", "≤ 0.530"),
                                row(
                                        "the same of the true ability",
                                        mean(runs, TrackingOutcome::oracleLogLoss),
                                        "0.5147",
                                        "–"),
                                row(
                                        "the same of the mean score",
                                        mean(runs, TrackingOutcome::constantLogLoss),
                                        "0.6817",
                                        "–"),
                                row("root mean square error after 60 answers", error, "0.2501", "≤ 0.26"),
                                row("abilities then within the 95 % interval", covered, "0.9900", "≥ 0.95"),
                                List.of(
                                        "one answer: filter, practice days and level, µs",
                                        String.format(Locale.ROOT, "%.3f", nanoseconds / 1_000),
                                        "–",
                                        "≤ 20")));
        assertThat(loss).isLessThanOrEqualTo(0.530);
        assertThat(error).isLessThanOrEqualTo(0.26);
        assertThat(covered).isGreaterThanOrEqualTo(0.95);
        assertThat(nanoseconds).isLessThanOrEqualTo(20_000);
    }

    private static double costOfAnAnswer() throws Exception {
        RunResult result = new Runner(new OptionsBuilder()
                        .include("AbilityBench")
                        .forks(1)
                        .threads(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(6)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .runSingle();
        return result.getPrimaryResult().getScore();
    }

    private static double mean(List<TrackingOutcome> runs, ToDoubleFunction<TrackingOutcome> figure) {
        return runs.stream().mapToDouble(figure).average().orElseThrow();
    }

    private static List<String> row(String name, double figure, String reference, String aim) {
        return List.of(name, String.format(Locale.ROOT, "%.4f", figure), reference, aim);
    }
}
