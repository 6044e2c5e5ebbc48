package dev.touchstone.content.choices;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.rule.CourseRule;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Several choices: there is something to choose from, and answers, mistakes and reasons name options of the item. */
@Component
class ChoicesRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        course.exercises().values().stream()
                .filter(exercise -> exercise.type().equals("choices"))
                .forEach(exercise -> exercise(exercise, problems));
    }

    private static void exercise(ExerciseDraft exercise, Problems problems) {
        for (Entry item : exercise.itemEntries()) {
            if (exercise.options(item).size() < 2) {
                problems.add(
                        exercise.items().path(),
                        item.line(),
                        "options",
                        "A check list needs two options or more. Give the item options or the exercise labels.");
            }
        }
        for (Entry gold : exercise.goldEntries()) {
            exercise.item(gold.text("item"))
                    .map(exercise::options)
                    .ifPresent(options -> exercise.revisions(gold)
                            .forEach(revision -> revision(exercise, revision, options, problems)));
        }
    }

    private static void revision(ExerciseDraft exercise, Entry revision, Set<String> options, Problems problems) {
        JsonNode node = revision.node();
        answer(exercise, revision.pointer() + "/answer", options, problems);
        for (int i = 0; i < node.path("mistakes").size(); i++) {
            answer(exercise, revision.pointer() + "/mistakes/" + i + "/answer", options, problems);
        }
        node.path("reasons")
                .propertyStream()
                .forEach(reason -> known(
                        exercise,
                        revision.pointer() + "/reasons/" + reason.getKey(),
                        reason.getKey(),
                        options,
                        problems));
    }

    private static void answer(ExerciseDraft exercise, String pointer, Set<String> options, Problems problems) {
        JsonNode choices = exercise.gold().at(pointer + "/choices");
        for (int i = 0; i < choices.size(); i++) {
            known(exercise, pointer + "/choices/" + i, choices.path(i).stringValue(""), options, problems);
        }
    }

    private static void known(
            ExerciseDraft exercise, String pointer, String option, Set<String> options, Problems problems) {
        if (!options.contains(option)) {
            problems.add(
                    exercise.gold().path(),
                    exercise.gold().line(pointer),
                    "unknown-option",
                    "The item has no option " + option + ". Use one of its options.");
        }
    }
}
