package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.file.Problems;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Nobody who guesses by a habit gains by it. */
@Component
class BalanceRule implements CourseRule {

    private final List<BalanceMeasure> measures;

    BalanceRule(List<BalanceMeasure> measures) {
        this.measures = measures;
    }

    @Override
    public boolean holdsAtStart() {
        return false;
    }

    @Override
    public void check(CourseDraft course, Problems problems) {
        for (ExerciseDraft exercise : course.exercises().values()) {
            measures.stream()
                    .flatMap(measure -> measure.of(exercise).stream())
                    .filter(Share::isTooLarge)
                    .forEach(share -> problems.add(exercise.gold().path(), 1, share.rule(), words(share)));
        }
    }

    private static String words(Share share) {
        return String.format(
                Locale.ROOT,
                "In %d of %d items %s; at most %.0f %% may. %s.",
                share.count(),
                share.of(),
                share.what(),
                share.most() * 100,
                share.remedy());
    }
}
