package dev.touchstone.content.polygons;

import dev.touchstone.content.picture.Jpeg;
import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.rule.CourseRule;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Outlines written by hand: labels of the exercise, within the picture. */
@Component
class PolygonsRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        for (ExerciseDraft exercise : course.exercises().values()) {
            if (exercise.type().equals("polygons")) {
                labels(exercise, problems);
                for (Entry gold : exercise.goldEntries()) {
                    Optional<Jpeg.Size> size = exercise.item(gold.text("item"))
                            .flatMap(item -> course.pictures()
                                    .of(item.node().path("picture").path("file").stringValue("")));
                    exercise.revisions(gold)
                            .forEach(revision ->
                                    answers(revision).forEach(answer -> answer(exercise, answer, size, problems)));
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

    /** Pointers to every answer that the revision writes down. */
    private static Stream<String> answers(Entry revision) {
        String at = revision.pointer();
        return Stream.of(
                        Stream.of(at + "/answer"),
                        IntStream.range(0, revision.node().path("alternatives").size())
                                .mapToObj(i -> at + "/alternatives/" + i),
                        IntStream.range(0, revision.node().path("mistakes").size())
                                .mapToObj(i -> at + "/mistakes/" + i + "/answer"))
                .flatMap(pointers -> pointers);
    }

    private static void answer(ExerciseDraft exercise, String pointer, Optional<Jpeg.Size> size, Problems problems) {
        Set<String> labels = exercise.slugs("/labels");
        for (String list : Set.of("/polygons", "/ignore", "/traps")) {
            for (Entry outline : ExerciseDraft.entries(exercise.gold(), pointer + list)) {
                if (size.isPresent() && isOutside(outline.node(), size.get())) {
                    problems.add(
                            exercise.gold().path(),
                            outline.line(),
                            "gold-outside",
                            "The outline reaches outside the picture of "
                                    + size.get().width() + " by " + size.get().height() + " px. Mend its points.");
                }
                if (list.equals("/polygons") && !labels.contains(outline.text("label"))) {
                    problems.add(
                            exercise.gold().path(),
                            outline.line(),
                            "unknown-label",
                            "The exercise has no label " + outline.text("label") + ". Use one of its labels.");
                }
            }
        }
    }

    private static boolean isOutside(JsonNode outline, Jpeg.Size size) {
        for (JsonNode point : outline.path("points")) {
            double x = point.path(0).doubleValue(-1);
            double y = point.path(1).doubleValue(-1);
            if (!(x >= 0 && y >= 0 && x <= size.width() && y <= size.height())) {
                return true;
            }
        }
        return false;
    }
}
