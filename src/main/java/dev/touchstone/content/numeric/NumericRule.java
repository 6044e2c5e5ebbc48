package dev.touchstone.content.numeric;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.rule.CourseRule;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Numbers: the unit is a label of the exercise, and no value is recognised as two mistakes at once. */
@Component
class NumericRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        for (ExerciseDraft exercise : course.exercises().values()) {
            if (exercise.type().equals("numeric")) {
                exercise.itemEntries().forEach(item -> unit(exercise, item, problems));
                exercise.goldEntries()
                        .forEach(gold -> exercise.item(gold.text("item"))
                                .ifPresent(item -> exercise.revisions(gold)
                                        .forEach(revision -> mistakes(exercise, item, revision, problems))));
            }
        }
    }

    private static void unit(ExerciseDraft exercise, Entry item, Problems problems) {
        String unit = item.text("unit");
        if (!unit.isEmpty() && !exercise.slugs("/labels").contains(unit)) {
            problems.add(
                    exercise.items().path(),
                    exercise.items().line(item.pointer() + "/unit"),
                    "unknown-label",
                    "The exercise has no label " + unit + " to be a unit. Add it or mend the name.");
        }
    }

    private static void mistakes(ExerciseDraft exercise, Entry item, Entry revision, Problems problems) {
        double tolerance = item.node().path("tolerance").doubleValue(0);
        List<Double> known = new ArrayList<>();
        int index = 0;
        for (JsonNode mistake : revision.node().path("mistakes")) {
            double value = mistake.path("answer").path("number").doubleValue(0);
            if (known.stream().anyMatch(other -> Math.abs(other - value) <= 2 * tolerance)) {
                problems.add(
                        exercise.gold().path(),
                        exercise.gold().line(revision.pointer() + "/mistakes/" + index),
                        "mistake-twice",
                        "This value cannot be told from another mistake within the tolerance. Keep one of the two.");
            }
            known.add(value);
            index++;
        }
    }
}
