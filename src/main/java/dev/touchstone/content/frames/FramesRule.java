package dev.touchstone.content.frames;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.rule.CourseRule;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Films ask for classes that their exercise has. */
@Component
class FramesRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        course.exercises().values().stream()
                .filter(exercise -> exercise.type().equals("frames"))
                .forEach(exercise -> exercise.itemEntries().forEach(item -> labels(exercise, item, problems)));
    }

    private static void labels(ExerciseDraft exercise, Entry item, Problems problems) {
        Set<String> known = exercise.slugs("/labels");
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
