package dev.touchstone.skill.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.skill.simulation.CohortOutcome.Reached;
import dev.touchstone.testbed.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a thousand learners come to in eight weeks. */
@Tag("figures")
class CohortFigures {

    private static final CohortSimulation COHORT = new CohortSimulation(1_000, 8);

    @Test
    void aThousandLearnersInEightWeeks() throws Exception {
        List<List<String>> practice = new ArrayList<>();
        List<List<String>> levels = new ArrayList<>();
        List<CohortOutcome> all = new ArrayList<>();
        for (Knowledge knowledge : Knowledge.values()) {
            List<CohortOutcome> chosen = cohorts(knowledge, true);
            List<CohortOutcome> any = cohorts(knowledge, false);
            all.addAll(chosen);
            practice.add(List.of(
                    known(knowledge),
                    percent(mean(chosen, CohortOutcome::falseLevelUps), 2),
                    "5 %",
                    percent(mean(chosen, CohortOutcome::weakPractice), 1),
                    percent(mean(any, CohortOutcome::weakPractice), 1),
                    percent(mean(chosen, CohortOutcome::weakReviews), 1),
                    percent(mean(any, CohortOutcome::weakReviews), 1)));
            levels.add(levels(knowledge, chosen));
        }
        Tables.ofPerformance()
                .write(
                        "cohort",
                        List.of(
                                "what is known of the items",
                                "false level-ups",
                                "aim",
                                "practice on what is weak",
                                "with any topic",
                                "reviews on what is weak",
                                "with any topic"),
                        practice);
        List<String> heads = new ArrayList<>(List.of("shown to, day for half of them; true at the end"));
        CohortSimulation.LEVELS.forEach(level -> heads.add(level.slug()));
        Tables.ofPerformance().write("cohort-levels", heads, levels);
        assertThat(all)
                .allSatisfy(outcome -> assertThat(outcome.falseLevelUps()).isLessThanOrEqualTo(0.05));
    }

    private static List<CohortOutcome> cohorts(Knowledge knowledge, boolean chosen) {
        return LongStream.rangeClosed(1, 5)
                .mapToObj(seed -> COHORT.run(knowledge, chosen, seed))
                .toList();
    }

    private static List<String> levels(Knowledge knowledge, List<CohortOutcome> cohorts) {
        List<String> cells = new ArrayList<>(List.of(known(knowledge)));
        for (int level = 0; level < CohortSimulation.LEVELS.size(); level++) {
            int number = level;
            List<Reached> reached =
                    cohorts.stream().map(cohort -> cohort.levels().get(number)).toList();
            double[] days = reached.stream()
                    .map(Reached::medianDays)
                    .filter(Objects::nonNull)
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            cells.add(percent(mean(reached, Reached::share), 1)
                    + (days.length < cohorts.size()
                            ? ", –"
                            : String.format(
                                    Locale.ROOT,
                                    ", day %.0f",
                                    Arrays.stream(days).average().orElseThrow()))
                    + "; " + percent(mean(reached, Reached::trueShare), 0));
        }
        return cells;
    }

    private static String known(Knowledge knowledge) {
        return switch (knowledge) {
            case GUESSED -> "authors' guesses of difficulty";
            case CURVES -> "calibrated curves, dispersion unknown";
            case CALIBRATED -> "calibrated";
        };
    }

    private static <T> double mean(List<T> runs, ToDoubleFunction<T> figure) {
        return runs.stream().mapToDouble(figure).average().orElseThrow();
    }

    private static String percent(double share, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f %%", share * 100);
    }
}
