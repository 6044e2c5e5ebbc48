package dev.touchstone.content.boxes;

import dev.touchstone.content.picture.Jpeg;
import dev.touchstone.content.source.assembly.Specs;
import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.file.PictureSizes;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.rule.CourseRule;
import dev.touchstone.scene.SceneSpec;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Boxes written by hand: labels and attributes of the exercise, within the picture. */
@Component
class BoxesRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        for (ExerciseDraft exercise : course.exercises().values()) {
            if (exercise.type().equals("boxes")) {
                labels(exercise, problems);
                for (Entry gold : exercise.goldEntries()) {
                    Optional<Jpeg.Size> size =
                            exercise.item(gold.text("item")).flatMap(item -> size(item, course.pictures()));
                    for (Entry revision : exercise.revisions(gold)) {
                        answers(exercise, revision, size, problems);
                    }
                }
            }
        }
    }

    private static void labels(ExerciseDraft exercise, Problems problems) {
        Set<String> known = exercise.slugs("/labels");
        for (Entry item : exercise.itemEntries()) {
            for (JsonNode label : item.node().path("labels")) {
                if (!known.contains(label.stringValue(""))) {
                    problems.add(
                            exercise.items().path(),
                            exercise.items().line(item.pointer() + "/labels"),
                            "unknown-label",
                            "The exercise has no label " + label.stringValue("") + ". Use one of its labels.");
                }
            }
        }
    }

    private static Optional<Jpeg.Size> size(Entry item, PictureSizes pictures) {
        try {
            if (item.node().has("scene")) {
                SceneSpec spec = Specs.of(item.node().path("scene"));
                return Optional.of(new Jpeg.Size(spec.width(), spec.height()));
            }
            return pictures.of(item.node().path("picture").path("file").stringValue(""));
        } catch (IllegalArgumentException e) {
            // SceneRule tells it.
            return Optional.empty();
        }
    }

    private static void answers(ExerciseDraft exercise, Entry revision, Optional<Jpeg.Size> size, Problems problems) {
        answer(exercise, revision.pointer() + "/answer", size, problems);
        for (int i = 0; i < revision.node().path("alternatives").size(); i++) {
            answer(exercise, revision.pointer() + "/alternatives/" + i, size, problems);
        }
        for (int i = 0; i < revision.node().path("mistakes").size(); i++) {
            answer(exercise, revision.pointer() + "/mistakes/" + i + "/answer", size, problems);
        }
    }

    private static void answer(ExerciseDraft exercise, String pointer, Optional<Jpeg.Size> size, Problems problems) {
        for (String list : Set.of("/boxes", "/ignore", "/traps")) {
            for (Entry box : ExerciseDraft.entries(exercise.gold(), pointer + list)) {
                if (size.isPresent() && isOutside(box.node(), size.get())) {
                    problems.add(
                            exercise.gold().path(),
                            box.line(),
                            "gold-outside",
                            "The box reaches outside the picture of "
                                    + size.get().width() + " by " + size.get().height() + " px. Mend its numbers.");
                }
            }
        }
        Set<String> labels = exercise.slugs("/labels");
        Set<String> attributes = exercise.slugs("/attributes");
        for (Entry box : ExerciseDraft.entries(exercise.gold(), pointer + "/boxes")) {
            unknown(exercise, box, labels, box.text("label"), "label", problems);
            box.node()
                    .path("attributes")
                    .forEach(each -> unknown(exercise, box, attributes, each.stringValue(""), "attribute", problems));
        }
    }

    private static void unknown(
            ExerciseDraft exercise, Entry box, Set<String> known, String slug, String what, Problems problems) {
        if (!known.contains(slug)) {
            problems.add(
                    exercise.gold().path(),
                    box.line(),
                    "unknown-" + what,
                    "The exercise has no " + what + " " + slug + ". Use one of its " + what + "s.");
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
