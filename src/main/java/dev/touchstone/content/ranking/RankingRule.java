package dev.touchstone.content.ranking;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.rule.CourseRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Rankings: gold and mistakes put exactly the item's things in order, and none of these orders is the one in which the things
 * stand at the start, since that one is reached by doing nothing.
 */
@Component
class RankingRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        course.exercises().values().stream()
                .filter(exercise -> exercise.type().equals("ranking"))
                .forEach(exercise -> exercise(exercise, problems));
    }

    private static void exercise(ExerciseDraft exercise, Problems problems) {
        for (Entry item : exercise.itemEntries()) {
            List<String> things = things(item);
            if (Set.copyOf(things).size() < things.size()) {
                problems.add(
                        exercise.items().path(),
                        item.line(),
                        "slug-twice",
                        "Two things of the item have the same slug. Give each its own.");
            }
        }
        for (Entry gold : exercise.goldEntries()) {
            exercise.item(gold.text("item"))
                    .map(RankingRule::things)
                    .ifPresent(things -> exercise.revisions(gold)
                            .forEach(revision -> revision(exercise, revision, things, problems)));
        }
    }

    private static List<String> things(Entry item) {
        List<String> things = new ArrayList<>();
        item.node()
                .path("things")
                .forEach(thing -> things.add(thing.path("slug").stringValue("")));
        return things;
    }

    private static void revision(ExerciseDraft exercise, Entry revision, List<String> things, Problems problems) {
        order(exercise, revision.pointer() + "/answer/order", things, problems);
        for (int i = 0; i < revision.node().path("mistakes").size(); i++) {
            order(exercise, revision.pointer() + "/mistakes/" + i + "/answer/order", things, problems);
        }
        revision.node().path("reasons").propertyStream().forEach(reason -> {
            if (!things.contains(reason.getKey()) && !isPair(reason.getKey(), things)) {
                problems.add(
                        exercise.gold().path(),
                        exercise.gold().line(revision.pointer() + "/reasons/" + reason.getKey()),
                        "unknown-thing",
                        "The item has no thing " + reason.getKey() + ". Use one of its things, or two with a hyphen.");
            }
        });
    }

    private static boolean isPair(String reason, List<String> things) {
        return things.stream()
                .anyMatch(better -> things.stream().anyMatch(worse -> reason.equals(better + "-" + worse)));
    }

    private static void order(ExerciseDraft exercise, String pointer, List<String> things, Problems problems) {
        List<String> order = new ArrayList<>();
        for (JsonNode thing : exercise.gold().at(pointer)) {
            order.add(thing.stringValue(""));
        }
        int line = exercise.gold().line(pointer);
        if (order.size() != things.size() || !Set.copyOf(order).equals(Set.copyOf(things))) {
            problems.add(
                    exercise.gold().path(),
                    line,
                    "unknown-thing",
                    "The order must name each of " + String.join(", ", things) + " once. Mend it.");
        } else if (order.equals(things)) {
            problems.add(
                    exercise.gold().path(),
                    line,
                    "start-order",
                    "This is the order in which the things stand at the start. List them in items.yaml in another order.");
        }
    }
}
