package dev.touchstone.content.review;

import dev.touchstone.content.picture.Jpeg;
import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.file.YamlDocument;
import dev.touchstone.content.source.rule.CourseRule;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reviews: boxes lie in the picture and have known classes; planted faults are of a known kind and at a box of the item. */
@Component
class ReviewRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        for (ExerciseDraft exercise : course.exercises().values()) {
            if (!exercise.type().equals("review")) {
                continue;
            }
            if (!exercise.slugs("/labels").contains(ReviewDetails.MISSING)) {
                problems.add(
                        exercise.exercise().path(),
                        exercise.exercise().line("/labels"),
                        "unknown-label",
                        "A review needs the label missing, for things without a box. Add it.");
            }
            for (Entry item : exercise.itemEntries()) {
                boxes(course, exercise, item, problems);
            }
            for (Entry gold : exercise.goldEntries()) {
                exercise.item(gold.text("item"))
                        .ifPresent(item -> exercise.revisions(gold)
                                .forEach(revision -> revision(course, exercise, item, revision, problems)));
            }
        }
    }

    private static void boxes(CourseDraft course, ExerciseDraft exercise, Entry item, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (Entry box : ExerciseDraft.entries(exercise.items(), item.pointer() + "/boxes")) {
            if (!seen.add(box.text("slug"))) {
                problems.add(
                        exercise.items().path(),
                        box.line(),
                        "slug-twice",
                        "The item has a box " + box.text("slug") + " already. Name this one differently.");
            }
            inside(course, exercise.items(), item, box, "item", problems);
            label(exercise, exercise.items(), box, problems);
        }
    }

    private static void revision(
            CourseDraft course, ExerciseDraft exercise, Entry item, Entry revision, Problems problems) {
        Set<String> boxes = new HashSet<>();
        item.node().path("boxes").forEach(box -> boxes.add(box.path("slug").stringValue("")));
        Set<String> named = new HashSet<>(boxes);
        answer(course, exercise, item, revision.pointer() + "/answer", boxes, named, problems);
        for (int i = 0; i < revision.node().path("mistakes").size(); i++) {
            String pointer = revision.pointer() + "/mistakes/" + i + "/answer";
            answer(course, exercise, item, pointer, boxes, new HashSet<>(), problems);
        }
        revision.node().path("reasons").propertyStream().forEach(reason -> {
            if (!named.contains(reason.getKey())) {
                problems.add(
                        exercise.gold().path(),
                        exercise.gold().line(revision.pointer() + "/reasons/" + reason.getKey()),
                        "unknown-box",
                        "There is no box or missing thing " + reason.getKey() + ". Mend the name.");
            }
        });
    }

    private static void answer(
            CourseDraft course,
            ExerciseDraft exercise,
            Entry item,
            String pointer,
            Set<String> boxes,
            Set<String> named,
            Problems problems) {
        YamlDocument gold = exercise.gold();
        for (Entry fault : ExerciseDraft.entries(gold, pointer + "/faults")) {
            if (fault.node().has("slug")) {
                named.add(fault.text("slug"));
            }
            if (fault.node().has("box") && !boxes.contains(fault.text("box"))) {
                problems.add(
                        gold.path(),
                        fault.line(),
                        "unknown-box",
                        "The item has no box " + fault.text("box") + ". Mend the name.");
            }
            if (!exercise.slugs("/labels").contains(fault.text("kind"))) {
                problems.add(
                        gold.path(),
                        fault.line(),
                        "unknown-label",
                        "The exercise has no fault " + fault.text("kind") + ". Use one of its labels.");
            }
            if (fault.node().has("x")) {
                inside(course, gold, item, fault, "gold", problems);
            }
            if (fault.node().has("right")) {
                Entry right = new Entry(fault.node().path("right"), fault.pointer() + "/right", fault.line());
                inside(course, gold, item, right, "gold", problems);
            }
            label(exercise, gold, fault, problems);
        }
    }

    private static void label(ExerciseDraft exercise, YamlDocument file, Entry entry, Problems problems) {
        if (entry.node().has("label") && !exercise.slugs("/attributes").contains(entry.text("label"))) {
            problems.add(
                    file.path(),
                    entry.line(),
                    "unknown-attribute",
                    "The exercise has no class " + entry.text("label") + ". Use one of its attributes.");
        }
    }

    private static void inside(
            CourseDraft course, YamlDocument file, Entry item, Entry box, String what, Problems problems) {
        Optional<Jpeg.Size> size =
                course.pictures().of(item.node().path("picture").path("file").stringValue(""));
        if (size.isPresent() && isOutside(box.node(), size.get())) {
            problems.add(
                    file.path(),
                    box.line(),
                    what.equals("gold") ? "gold-outside" : "item",
                    "The box reaches outside the picture of " + size.get().width() + " by "
                            + size.get().height() + " px. Mend its numbers.");
        }
    }

    private static boolean isOutside(JsonNode box, Jpeg.Size size) {
        double x = box.path("x").doubleValue(0);
        double y = box.path("y").doubleValue(0);
        boolean inside = x >= 0
                && y >= 0
                && x + box.path("w").doubleValue(0) <= size.width()
                && y + box.path("h").doubleValue(0) <= size.height();
        // Written so that a number that is none counts as outside.
        return !inside;
    }
}
