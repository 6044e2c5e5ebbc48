package dev.touchstone.content.rating;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.file.YamlDocument;
import dev.touchstone.content.source.rule.CourseRule;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Ratings: every criterion has its anchors, and gold rates and explains the criteria that are asked, no others. */
@Component
class RatingRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        course.exercises().values().stream()
                .filter(exercise -> exercise.type().equals(RatingType.NAME))
                .forEach(exercise -> {
                    anchors(exercise.exercise(), "/labels", "/attributes", problems);
                    exercise.itemEntries().forEach(item -> item(exercise, item, problems));
                    exercise.goldEntries()
                            .forEach(gold -> exercise.item(gold.text("item"))
                                    .ifPresent(item -> exercise.revisions(gold)
                                            .forEach(revision -> revision(exercise, item, revision, problems))));
                });
    }

    private static void item(ExerciseDraft exercise, Entry item, Problems problems) {
        anchors(exercise.items(), item.pointer() + "/criteria", item.pointer() + "/anchors", problems);
        for (JsonNode label : item.node().path("labels")) {
            if (!exercise.slugs("/labels").contains(label.stringValue(""))) {
                problems.add(
                        exercise.items().path(),
                        exercise.items().line(item.pointer() + "/labels"),
                        "unknown-label",
                        "The exercise has no label " + label.stringValue("") + ". Use one of its labels.");
            }
        }
        if (criteria(exercise, item).isEmpty()) {
            problems.add(
                    exercise.items().path(),
                    item.line(),
                    "options",
                    "Nothing is to be rated here. Give the exercise labels or the item criteria.");
        }
    }

    /** One anchor for each criterion and point, and none beside them. */
    private static void anchors(YamlDocument file, String criteria, String anchors, Problems problems) {
        Set<String> expected = new HashSet<>();
        for (Entry criterion : ExerciseDraft.entries(file, criteria)) {
            for (int point = 0; point < RatingDetails.POINTS; point++) {
                expected.add(criterion.text("slug") + "-" + point);
            }
        }
        for (Entry anchor : ExerciseDraft.entries(file, anchors)) {
            if (!expected.remove(anchor.text("slug"))) {
                problems.add(
                        file.path(),
                        anchor.line(),
                        "anchor",
                        "No criterion has a point " + anchor.text("slug")
                                + ", or it stands here twice. Name anchors like helpfulness-0.");
            }
        }
        expected.stream()
                .sorted()
                .forEach(missing -> problems.add(
                        file.path(),
                        file.line(criteria),
                        "anchor",
                        "The anchor " + missing + " is missing. Write it."));
    }

    private static void revision(ExerciseDraft exercise, Entry item, Entry revision, Problems problems) {
        Set<String> asked = criteria(exercise, item);
        ratings(exercise, revision.pointer() + "/answer", asked, problems);
        for (int i = 0; i < revision.node().path("mistakes").size(); i++) {
            ratings(exercise, revision.pointer() + "/mistakes/" + i + "/answer", asked, problems);
        }
        known(exercise, revision.pointer() + "/reasons", asked, problems);
    }

    private static void ratings(ExerciseDraft exercise, String pointer, Set<String> asked, Problems problems) {
        known(exercise, pointer + "/ratings", asked, problems);
        for (String criterion : asked) {
            if (!exercise.gold().at(pointer + "/ratings").has(criterion)) {
                problems.add(
                        exercise.gold().path(),
                        exercise.gold().line(pointer),
                        "rating-missing",
                        "The criterion " + criterion + " has no rating here. Add it.");
            }
        }
    }

    private static void known(ExerciseDraft exercise, String pointer, Set<String> asked, Problems problems) {
        exercise.gold().at(pointer).propertyStream().forEach(each -> {
            if (!asked.contains(each.getKey())) {
                problems.add(
                        exercise.gold().path(),
                        exercise.gold().line(pointer + "/" + each.getKey()),
                        "unknown-label",
                        "The item does not ask for " + each.getKey() + ". Remove it or mend the name.");
            }
        });
    }

    private static Set<String> criteria(ExerciseDraft exercise, Entry item) {
        Set<String> criteria = new HashSet<>();
        if (item.node().has("criteria")) {
            item.node()
                    .path("criteria")
                    .forEach(each -> criteria.add(each.path("slug").stringValue("")));
        } else if (item.node().has("labels")) {
            item.node().path("labels").forEach(each -> criteria.add(each.stringValue("")));
        } else {
            criteria.addAll(exercise.slugs("/labels"));
        }
        return criteria;
    }
}
