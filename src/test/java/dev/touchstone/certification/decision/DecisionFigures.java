package dev.touchstone.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.certification.simulation.Cert200;
import dev.touchstone.certification.simulation.CutStudy;
import dev.touchstone.certification.simulation.ExamOutcome;
import dev.touchstone.certification.simulation.ExamSimulation;
import dev.touchstone.certification.simulation.ExposurePlan;
import dev.touchstone.certification.simulation.LeakOutcome;
import dev.touchstone.testbed.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What an exam decides, and what deciding costs. */
@Tag("figures")
class DecisionFigures {

    private static final ExamRule RULE = ExamRule.usual(0.5, Undecided.ESTIMATE);
    private static final ExposurePlan LIMITED = ExposurePlan.of("sympson-hetter:0.2");

    private static final List<Reference> REFERENCES = List.of(
            new Reference("none", 20.02, 93.82, 2.93, 3.25, 96.19),
            new Reference("sympson-hetter:0.3", 21.38, 92.60, 3.29, 4.11, 24.56),
            new Reference("sympson-hetter:0.2", 22.47, 92.51, 3.42, 4.07, 8.13),
            new Reference("a-stratified", 25.65, 92.37, 3.19, 4.44, 8.64));

    /** A row of the reference simulation. */
    private record Reference(
            String plan, double items, double correct, double falseCertify, double falseRefuse, double leak) {}

    @Test
    void theBenchmarkByWayOfLimitingExposure() throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (Reference reference : REFERENCES) {
            ExamSimulation exam =
                    new ExamSimulation(ExposurePlan.of(reference.plan()).trial(Cert200.bank(), RULE, 1));
            List<ExamOutcome> runs = LongStream.rangeClosed(1, 5)
                    .mapToObj(seed -> exam.run(Cert200.abilities(), seed))
                    .toList();
            LeakOutcome leak = exam.leak(10_000, 1);
            rows.add(List.of(
                    reference.plan(),
                    beside(mean(runs, ExamOutcome::meanItems), reference.items()),
                    beside(mean(runs, ExamOutcome::correctPct), reference.correct()),
                    beside(mean(runs, ExamOutcome::falseCertifyPct), reference.falseCertify()),
                    beside(mean(runs, ExamOutcome::falseRefusePct), reference.falseRefuse()),
                    number(mean(runs, ExamOutcome::maxExposurePct)),
                    beside(leak.weakPassPct(), reference.leak())));
            assertThat(mean(runs, ExamOutcome::correctPct))
                    .isBetween(reference.correct() - 0.5, reference.correct() + 0.5);
        }
        Tables.ofPerformance()
                .write(
                        "certification",
                        List.of(
                                "exposure",
                                "items",
                                "decided right, %",
                                "wrongly certified, %",
                                "wrongly refused, %",
                                "item most given, %",
                                "weak people who pass after a leak, %"),
                        rows);
    }

    @Test
    void whatDecidingCosts() throws Exception {
        Map<String, Double> bench = bench();
        double sittings = seconds(() ->
                new ExamSimulation(new ExposurePlan.None().trial(Cert200.bank(), RULE, 1)).run(Cert200.abilities(), 1));
        double limited =
                seconds(() -> new ExamSimulation(LIMITED.trial(Cert200.bank(), RULE, 1)).run(Cert200.abilities(), 1));
        double study = seconds(() -> new CutStudy(Cert200.bank(), RULE, LIMITED).run(1));
        Tables.ofPerformance()
                .write(
                        "decision",
                        List.of("an exam decides", "time", "aim"),
                        List.of(
                                row("next item of 2,000, ms", Objects.requireNonNull(bench.get("nextItem")), "≤ 5"),
                                row(
                                        "the same, the bank's order found anew, ms",
                                        Objects.requireNonNull(bench.get("nextItemOfAnUnorderedBank")),
                                        "≤ 5"),
                                row(
                                        "50 answers replayed to verdict and share, ms",
                                        Objects.requireNonNull(bench.get("replayOfFifty")),
                                        "≤ 5"),
                                row("10,000 simulated sittings, s", sittings, "≤ 30"),
                                row("the same after ten rounds that limit exposure, s", limited, "≤ 30"),
                                row("outcomes at eleven cuts and by ability, s", study, "≤ 3")));
        assertThat(bench.values())
                .allSatisfy(milliseconds -> assertThat(milliseconds).isLessThanOrEqualTo(5));
        assertThat(sittings).isLessThanOrEqualTo(30);
        assertThat(limited).isLessThanOrEqualTo(30);
        assertThat(study).isLessThanOrEqualTo(3);
    }

    private static Map<String, Double> bench() throws Exception {
        return new Runner(new OptionsBuilder()
                        .include("DecisionBench")
                        .forks(1)
                        .threads(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run().stream()
                        .map(result -> result.getPrimaryResult())
                        .collect(Collectors.toMap(result -> result.getLabel(), result -> result.getScore() / 1_000));
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double mean(List<ExamOutcome> runs, ToDoubleFunction<ExamOutcome> figure) {
        return runs.stream().mapToDouble(figure).average().orElseThrow();
    }

    private static List<String> row(String name, double figure, String aim) {
        return List.of(name, String.format(Locale.ROOT, "%.3f", figure), aim);
    }

    private static String beside(double figure, double reference) {
        return number(figure) + " (" + number(reference) + ")";
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }
}
