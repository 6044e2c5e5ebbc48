package dev.touchstone.certification.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.certification.decision.ExamRule;
import dev.touchstone.certification.decision.Undecided;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The benchmark CERT-200: two hundred items, ten thousand abilities, the cut at .5. The references are rows of a simulation checked
 * against catIrt; figures are means over five seeds.
 */
class Cert200Test {

    private static final int LEAK_SITTINGS = 10_000;

    private static ExamSimulation exam(String plan) {
        ExamRule rule = ExamRule.usual(0.5, Undecided.ESTIMATE);
        return new ExamSimulation(ExposurePlan.of(plan).trial(Cert200.bank(), rule, 1));
    }

    private static List<ExamOutcome> fiveRuns(ExamSimulation exam) {
        return LongStream.rangeClosed(1, 5)
                .mapToObj(seed -> exam.run(Cert200.abilities(), seed))
                .toList();
    }

    private static double mean(List<ExamOutcome> runs, ToDoubleFunction<ExamOutcome> figure) {
        return runs.stream().mapToDouble(figure).average().orElseThrow();
    }

    private static void assertNear(
            List<ExamOutcome> runs, double items, double correct, double falseCertify, double falseRefuse) {
        assertThat(mean(runs, ExamOutcome::meanItems)).isCloseTo(items, within(0.3));
        assertThat(mean(runs, ExamOutcome::correctPct)).isCloseTo(correct, within(0.5));
        assertThat(mean(runs, ExamOutcome::falseCertifyPct)).isCloseTo(falseCertify, within(0.4));
        assertThat(mean(runs, ExamOutcome::falseRefusePct)).isCloseTo(falseRefuse, within(0.4));
    }

    @Test
    void thePosteriorRuleIsAsShortAndAsRightAsTheReference() {
        ExamSimulation exam = exam("none");
        List<ExamOutcome> runs = fiveRuns(exam);
        assertNear(runs, 20.02, 93.82, 2.93, 3.25);
        assertThat(mean(runs, ExamOutcome::unsurePct)).isCloseTo(17.45, within(0.5));
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.maxExposurePct()).isEqualTo(100);
            assertThat(run.unusedItems()).isEqualTo(150);
        });
        LeakOutcome leak = exam.leak(LEAK_SITTINGS, 1);
        assertThat(leak.weakPassPct()).isCloseTo(96.19, within(1.0));
        assertThat(leak.meanItems()).isCloseTo(13.11, within(0.5));
        assertThat(leak.honestPassPct()).isLessThan(0.1);
    }

    @Test
    void limitedExposureCostsTwoItemsAndMakesALeakUseless() {
        ExamSimulation exam = exam("sympson-hetter:0.2");
        List<ExamOutcome> runs = fiveRuns(exam);
        assertNear(runs, 22.47, 92.51, 3.42, 4.07);
        assertThat(mean(runs, ExamOutcome::maxExposurePct)).isBetween(20.0, 22.0);
        LeakOutcome leak = exam.leak(LEAK_SITTINGS, 1);
        assertThat(leak.weakPassPct()).isCloseTo(8.13, within(1.0));
        assertThat(leak.meanItems()).isCloseTo(29.07, within(0.7));
    }

    @Test
    void strataByDiscriminationAreLongerAndStillGiveOneItemToAll() {
        ExamSimulation exam = exam("a-stratified");
        List<ExamOutcome> runs = fiveRuns(exam);
        assertNear(runs, 25.65, 92.37, 3.19, 4.44);
        assertThat(mean(runs, ExamOutcome::maxExposurePct)).isEqualTo(100);
        assertThat(exam.leak(LEAK_SITTINGS, 1).weakPassPct()).isCloseTo(8.64, within(2.0));
    }
}
