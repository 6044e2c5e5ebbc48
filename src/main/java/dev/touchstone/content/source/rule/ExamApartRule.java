package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.draft.Seeds;
import dev.touchstone.content.source.file.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nobody meets a scene or a picture of the exam while practising. */
@Component
class ExamApartRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        Map<String, String> practised = new HashMap<>();
        each(
                course,
                exercise -> !exercise.isExam(),
                (exercise, item, seen) ->
                        practised.putIfAbsent(seen, exercise.items().path()));
        each(course, ExerciseDraft::isExam, (exercise, item, seen) -> {
            String where = practised.get(seen);
            if (where != null) {
                problems.add(
                        exercise.items().path(),
                        item.line(),
                        "exam-seen",
                        "The " + seen + " is practised in " + where + ". Use another one for the exam.");
            }
        });
    }

    private interface Seen {
        void at(ExerciseDraft exercise, Entry item, String what);
    }

    private static void each(CourseDraft course, Predicate<ExerciseDraft> which, Seen seen) {
        course.exercises().values().stream()
                .filter(which)
                .forEach(exercise -> exercise.itemEntries()
                        .forEach(item -> pictures(item).forEach(what -> seen.at(exercise, item, what))));
    }

    private static Stream<String> pictures(Entry item) {
        String file = item.node().path("picture").path("file").stringValue("");
        if (!file.isEmpty()) {
            return Stream.of("picture " + file);
        }
        try {
            return item.node().has("seeds")
                    ? Seeds.of(item.node().path("seeds")).stream().map(seed -> "seed " + seed)
                    : Stream.empty();
        } catch (IllegalArgumentException e) {
            // The rule of scenes tells it.
            return Stream.empty();
        }
    }
}
