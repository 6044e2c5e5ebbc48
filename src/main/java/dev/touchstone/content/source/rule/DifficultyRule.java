package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.file.Problems;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The items of an exercise lead from easy to hard. */
@Component
class DifficultyRule implements CourseRule {

    private static final double LEAST = 0.15;

    @Override
    public boolean holdsAtStart() {
        return false;
    }

    @Override
    public void check(CourseDraft course, Problems problems) {
        for (ExerciseDraft exercise : course.exercises().values()) {
            Guesses guesses = Guesses.of(exercise);
            if (!guesses.made()) {
                continue;
            }
            few(exercise, "easy (difficulty " + Guesses.EASY + " or less)", guesses.easy(), guesses.all(), problems);
            few(exercise, "hard (difficulty " + -Guesses.EASY + " or more)", guesses.hard(), guesses.all(), problems);
        }
    }

    private static void few(ExerciseDraft exercise, String kind, int count, int all, Problems problems) {
        if (all >= Share.LEAST_ITEMS && count < Math.floor(LEAST * all)) {
            problems.add(
                    exercise.items().path(),
                    1,
                    "difficulty-spread",
                    String.format(
                            Locale.ROOT,
                            "Only %d of %d items are %s; at least %.0f %% should be. Add such items, or look at the guesses again.",
                            count,
                            all,
                            kind,
                            LEAST * 100));
        }
    }
}
