package dev.touchstone.content.choice;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.draft.RulebookDraft;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.rule.CourseRule;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Choices: answers and mistakes are options, and every wrong option has its explanation. */
@Component
class ChoiceRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        course.exercises().values().stream()
                .filter(exercise -> exercise.type().equals("choice"))
                .forEach(exercise -> {
                    exercise.itemEntries().forEach(item -> item(exercise, item, problems));
                    exercise.goldEntries()
                            .forEach(gold -> exercise.item(gold.text("item"))
                                    .ifPresent(item -> exercise.revisions(gold)
                                            .forEach(
                                                    revision -> revision(course, exercise, item, revision, problems))));
                });
    }

    private static void item(ExerciseDraft exercise, Entry item, Problems problems) {
        Set<String> options = exercise.options(item);
        if (options.size() < 2) {
            problems.add(
                    exercise.items().path(),
                    item.line(),
                    "options",
                    "A choice needs two options or more. Give the item options or the exercise labels.");
        }
        if (item.node().has("ask") && !options.contains(FramedClassGold.NONE)) {
            problems.add(
                    exercise.items().path(),
                    item.line(),
                    "options",
                    "ask: frame needs a label with the slug none. Add it to the exercise.");
        }
        if (item.node().has("ask") && item.node().has("options")) {
            problems.add(
                    exercise.items().path(),
                    item.line(),
                    "options",
                    "ask: frame asks for the exercise's labels. Remove the options.");
        }
    }

    private static void revision(
            CourseDraft course, ExerciseDraft exercise, Entry item, Entry revision, Problems problems) {
        Set<String> options = exercise.options(item);
        Set<String> unexplained = new HashSet<>(options);
        option(exercise, revision, revision.pointer() + "/answer", options, unexplained, problems);
        for (int i = 0; i < revision.node().path("alternatives").size(); i++) {
            option(exercise, revision, revision.pointer() + "/alternatives/" + i, options, unexplained, problems);
        }
        for (int i = 0; i < revision.node().path("mistakes").size(); i++) {
            String pointer = revision.pointer() + "/mistakes/" + i + "/answer";
            String choice = exercise.gold().text(pointer + "/choice");
            if (options.contains(choice) && !unexplained.contains(choice)) {
                problems.add(
                        exercise.gold().path(),
                        exercise.gold().line(pointer),
                        "mistake-twice",
                        "The option " + choice + " is right, or stands here already. Remove this mistake.");
            }
            option(exercise, revision, pointer, options, unexplained, problems);
        }
        unexplained.forEach(option -> problems.add(
                exercise.gold().path(),
                revision.line(),
                "mistake-missing",
                "The wrong option " + option + " has no explanation. Add a mistake with its clause and why."));
        reasons(course, exercise, revision, options, problems);
    }

    private static void option(
            ExerciseDraft exercise,
            Entry revision,
            String pointer,
            Set<String> options,
            Set<String> unexplained,
            Problems problems) {
        JsonNode choice = exercise.gold().at(pointer + "/choice");
        if (choice.isString() && !options.contains(choice.stringValue(""))) {
            problems.add(
                    exercise.gold().path(),
                    Math.max(revision.line(), exercise.gold().line(pointer)),
                    "unknown-option",
                    "The item has no option " + choice.stringValue("") + ". Use one of its options.");
        }
        unexplained.remove(choice.stringValue(""));
    }

    private static void reasons(
            CourseDraft course, ExerciseDraft exercise, Entry revision, Set<String> options, Problems problems) {
        Set<String> known = new HashSet<>(options);
        RulebookDraft rulebook = course.rulebooks().get(exercise.rulebook());
        if (rulebook != null) {
            rulebook.conventions()
                    .ifPresent(document ->
                            document.at("/conventions").propertyStream().forEach(topic -> known.add(topic.getKey())));
        }
        revision.node().path("reasons").propertyStream().forEach(reason -> {
            if (!known.contains(reason.getKey())) {
                problems.add(
                        exercise.gold().path(),
                        exercise.gold().line(revision.pointer() + "/reasons/" + reason.getKey()),
                        "unknown-option",
                        "There is neither a label nor a convention " + reason.getKey() + ". Mend the name.");
            }
        });
    }
}
