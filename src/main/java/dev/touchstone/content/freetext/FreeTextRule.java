package dev.touchstone.content.freetext;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.rule.CourseRule;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Texts to write: bounds of length in order, points with a name of their own, and a reason for each of them. */
@Component
class FreeTextRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        for (ExerciseDraft exercise : course.exercises().values()) {
            if (exercise.type().equals(FreeTextType.NAME)) {
                exercise.itemEntries().forEach(item -> length(exercise, item, problems));
                for (Entry gold : exercise.goldEntries()) {
                    exercise.revisions(gold).forEach(revision -> points(exercise, revision, problems));
                }
            }
        }
    }

    private static void length(ExerciseDraft exercise, Entry item, Problems problems) {
        JsonNode length = item.node().path("length");
        if (length.path("least").intValue(0) > length.path("most").intValue(Integer.MAX_VALUE)) {
            problems.add(
                    exercise.items().path(),
                    exercise.items().line(item.pointer() + "/length"),
                    "item",
                    "The least length is more than the most. Swap the numbers.");
        }
    }

    private static void points(ExerciseDraft exercise, Entry revision, Problems problems) {
        Set<String> slugs = new HashSet<>();
        for (String list : new String[] {"/points", "/forbidden"}) {
            for (Entry point : ExerciseDraft.entries(exercise.gold(), revision.pointer() + "/answer" + list)) {
                if (!slugs.add(point.text("slug"))) {
                    problems.add(
                            exercise.gold().path(),
                            point.line(),
                            "slug-twice",
                            "A point is called " + point.text("slug") + " already. Name this one differently.");
                }
                if (!revision.node().path("reasons").has(point.text("slug"))) {
                    problems.add(
                            exercise.gold().path(),
                            point.line(),
                            "mistake-missing",
                            "The point " + point.text("slug") + " has no reason. Add one of that name to reasons.");
                }
            }
        }
        revision.node().path("reasons").propertyStream().forEach(reason -> {
            if (!slugs.contains(reason.getKey())) {
                problems.add(
                        exercise.gold().path(),
                        exercise.gold().line(revision.pointer() + "/reasons/" + reason.getKey()),
                        "unknown-option",
                        "There is no point " + reason.getKey() + ". Mend the name.");
            }
        });
    }
}
