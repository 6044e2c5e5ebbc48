package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.draft.LessonDraft;
import dev.touchstone.content.source.draft.LessonDraft.Activity;
import dev.touchstone.content.source.draft.LessonDraft.Kind;
import dev.touchstone.content.source.draft.LessonDraft.LessonText;
import dev.touchstone.content.source.draft.LessonDraft.Page;
import dev.touchstone.content.source.draft.LessonDraft.Screen;
import dev.touchstone.content.source.draft.Seeds;
import dev.touchstone.content.source.file.Problems;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Screens say something, examples and practice are there, and everything made for lessons is used. */
@Component
class LessonRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        Set<String> used = new HashSet<>();
        used.add(course.course().text("/welcome"));
        Set<String> shown = new HashSet<>();
        for (LessonDraft lesson : course.lessons().values()) {
            pages(lesson.text(), problems);
            lesson.translations().values().forEach(text -> pages(text, problems));
            for (Activity activity : lesson.text().activities()) {
                used.add(activity.exercise());
                shown.add(activity.argument());
                activity(course, lesson.text().document().path(), activity, problems);
            }
        }
        course.exercises().values().forEach(exercise -> use(exercise, used, shown, problems));
    }

    private static void pages(LessonText text, Problems problems) {
        if (text.screens().isEmpty() && !text.document().front().lines().isEmpty()) {
            problems.add(
                    text.document().path(),
                    text.document().bodyLine(),
                    "lesson-empty",
                    "The lesson has no screen. Write one.");
        }
        for (Screen screen : text.screens()) {
            if (screen instanceof Page page && page.markdown().isEmpty()) {
                problems.add(
                        text.document().path(),
                        page.line(),
                        "page-empty",
                        "This screen is empty. Write it or remove a line of ---.");
            }
        }
    }

    private static void activity(CourseDraft course, String path, Activity activity, Problems problems) {
        ExerciseDraft exercise = course.exercises().get(activity.exercise());
        if (exercise == null || exercise.isExam()) {
            problems.add(
                    path,
                    activity.line(),
                    "unknown-exercise",
                    "There is no exercise " + activity.exercise() + ". Mend the name or add it.");
        } else if (activity.kind() == Kind.EXAMPLE) {
            example(exercise, path, activity, problems);
        } else {
            int available = exercise.itemEntries().stream()
                    .mapToInt(LessonRule::practiceItems)
                    .sum();
            if (activity.count() > available) {
                problems.add(
                        path,
                        activity.line(),
                        "too-few-items",
                        "The exercise " + exercise.slug() + " has " + available
                                + " items to practise. Ask for fewer or add items.");
            }
        }
    }

    private static void example(ExerciseDraft exercise, String path, Activity activity, Problems problems) {
        Optional<Entry> item = exercise.item(activity.argument());
        if (item.isEmpty()) {
            problems.add(
                    path,
                    activity.line(),
                    "unknown-item",
                    "The exercise " + exercise.slug() + " has no item " + activity.argument() + ". Mend the UUID.");
        } else if (!isExample(item.get())) {
            problems.add(
                    path,
                    activity.line(),
                    "not-an-example",
                    "This item is practised, so its gold must not be shown. Set example: true on it, or show another.");
        }
    }

    private static void use(ExerciseDraft exercise, Set<String> used, Set<String> shown, Problems problems) {
        if (!exercise.isExam() && !used.contains(exercise.slug())) {
            problems.add(
                    exercise.exercise().path(),
                    1,
                    "exercise-unused",
                    "No lesson uses this exercise. Use it or remove it.");
        }
        for (Entry item : exercise.itemEntries()) {
            if (isExample(item) && exercise.isExam()) {
                problems.add(
                        exercise.items().path(),
                        item.line(),
                        "exam-example",
                        "The exam pool shows no gold. Remove example: true, or move the item to an exercise of a lesson.");
            } else if (isExample(item) && !shown.contains(item.text("uuid"))) {
                problems.add(
                        exercise.items().path(),
                        item.line(),
                        "example-unused",
                        "No lesson shows this example, and examples are never practised. Show it, or remove example: true.");
            }
            if (isExample(item) && item.node().has("seeds") && seeds(item) != 1) {
                problems.add(
                        exercise.items().path(),
                        item.line(),
                        "example-seeds",
                        "An example is one item. Give it one seed.");
            }
        }
    }

    private static boolean isExample(Entry item) {
        return item.node().path("example").booleanValue(false);
    }

    private static int practiceItems(Entry item) {
        return isExample(item) ? 0 : seeds(item);
    }

    private static int seeds(Entry item) {
        try {
            return item.node().has("seeds")
                    ? Seeds.of(item.node().path("seeds")).size()
                    : 1;
        } catch (IllegalArgumentException e) {
            // SceneRule tells it.
            return Seeds.MOST;
        }
    }
}
