package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.assembly.Specs;
import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.draft.Seeds;
import dev.touchstone.content.source.file.Problems;
import org.springframework.stereotype.Component;

/** Pictures of items exist and are pictures; scenes and seeds say what can be drawn. */
@Component
class PictureRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        for (ExerciseDraft exercise : course.exercises().values()) {
            for (Entry item : exercise.itemEntries()) {
                String file = item.node().path("picture").path("file").stringValue("");
                if (!file.isEmpty()) {
                    picture(course, exercise, item, file, problems);
                }
                if (item.node().has("scene")) {
                    tell(exercise, item, "/scene", () -> Specs.of(item.node().path("scene")), problems);
                    tell(exercise, item, "/seeds", () -> Seeds.of(item.node().path("seeds")), problems);
                }
            }
        }
    }

    private static void picture(
            CourseDraft course, ExerciseDraft exercise, Entry item, String file, Problems problems) {
        if (!course.files().has("pictures/" + file)) {
            problems.add(
                    exercise.items().path(),
                    exercise.items().line(item.pointer() + "/picture/file"),
                    "unknown-picture",
                    "There is no picture " + file + " below pictures/. Add it or mend the name.");
        } else if (course.pictures().of(file).isEmpty()) {
            problems.add(
                    exercise.items().path(),
                    exercise.items().line(item.pointer() + "/picture/file"),
                    "picture",
                    "The file " + file + " is no JPEG picture. Save it anew.");
        }
    }

    private static void tell(ExerciseDraft exercise, Entry item, String at, Runnable reading, Problems problems) {
        try {
            reading.run();
        } catch (IllegalArgumentException e) {
            problems.add(
                    exercise.items().path(),
                    exercise.items().line(item.pointer() + at),
                    at.substring(1),
                    String.valueOf(e.getMessage()));
        }
    }
}
