package dev.touchstone;

import dev.touchstone.skill.simulation.CohortOutcome;
import dev.touchstone.skill.simulation.CohortOutcome.Reached;
import java.util.List;
import java.util.Locale;

/** What {@code simulate cohort} prints for people. */
record CohortDocument(List<CohortOutcome> runs) {

    String text() {
        var text = new StringBuilder();
        runs.forEach(run -> {
            text.append(String.format(
                    Locale.ROOT,
                    """
                    Items: %s. Reviews: %s.
                      %d answers, %.1f %% on weak skills (of reviews %.1f %%); mean ability at the end %.2f
                      false level-ups: %.2f %% of %d weeks of a learner with a level in a skill
                    """,
                    known(run),
                    run.chosen() ? "due and weak first" : "any topic",
                    run.answers(),
                    100 * run.weakPractice(),
                    100 * run.weakReviews(),
                    run.ability(),
                    100 * run.falseLevelUps(),
                    run.levelWeeks()));
            run.levels().forEach(level -> text.append(line(level)));
        });
        return text.toString();
    }

    private static String known(CohortOutcome run) {
        return switch (run.knowledge()) {
            case GUESSED -> "the authors' guesses of difficulty";
            case CURVES -> "calibrated, dispersion of partial credit unknown";
            case CALIBRATED -> "calibrated";
        };
    }

    private static String line(Reached level) {
        return String.format(
                Locale.ROOT,
                "  %-8s (from %5.2f): shown to %5.1f %%, %s; true of %5.1f %% at the end%n",
                level.level(),
                level.threshold(),
                100 * level.share(),
                level.medianDays() == null
                        ? "on no day"
                        : String.format(Locale.ROOT, "half of them by day %.0f", level.medianDays()),
                100 * level.trueShare());
    }
}
