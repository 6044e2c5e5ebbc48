package dev.touchstone.skill.simulation;

import dev.touchstone.skill.forecast.Goal;
import dev.touchstone.testbed.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How well forecasts say what comes, and their own error. */
@Tag("figures")
class ForecastFigures {

    private static final int AGENCIES = 200;

    @Test
    void forecastsAndWhatCame() throws IOException {
        Map<String, Goal> goals = new LinkedHashMap<>();
        goals.put("capable in a skill", Goal.of("0", -0.25));
        goals.put("skilled in a skill", Goal.of("0", 0.75));
        goals.put("a certification, bar at .5", new Goal(Map.of("0", 0.5, "1", 0.25, "2", 0.25), 0.5));
        List<List<String>> rows = new ArrayList<>();
        goals.forEach((name, goal) -> {
            for (int learners : new int[] {20, 100}) {
                for (int ahead : new int[] {4, 14}) {
                    rows.add(row(name, goal, learners, ahead));
                }
            }
        });
        Tables.ofPerformance()
                .write(
                        "forecast",
                        List.of(
                                "ready for",
                                "learners",
                                "days ahead",
                                "ready before",
                                "expected",
                                "came",
                                "intervals that held, of 90 %",
                                "mean width"),
                        rows);
    }

    private static List<String> row(String name, Goal goal, int learners, int ahead) {
        ForecastSimulation simulation = new ForecastSimulation(AGENCIES, learners, ahead);
        List<ForecastOutcome> runs = List.of(
                simulation.run(Knowledge.GUESSED, goal, 1),
                simulation.run(Knowledge.CURVES, goal, 2),
                simulation.run(Knowledge.CALIBRATED, goal, 3));
        double agencies = AGENCIES * runs.size();
        return List.of(
                name,
                Integer.toString(learners),
                Integer.toString(ahead),
                format(runs.stream().mapToDouble(ForecastOutcome::readyBefore).sum() / agencies),
                format(runs.stream().mapToDouble(ForecastOutcome::expected).sum() / agencies),
                format(runs.stream().mapToDouble(ForecastOutcome::ready).sum() / agencies),
                format(runs.stream()
                                        .mapToDouble(ForecastOutcome::covered)
                                        .average()
                                        .orElseThrow()
                                * 100) + " %",
                format(runs.stream()
                        .mapToDouble(ForecastOutcome::width)
                        .average()
                        .orElseThrow()));
    }

    private static String format(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
