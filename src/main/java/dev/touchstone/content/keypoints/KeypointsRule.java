package dev.touchstone.content.keypoints;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.rule.CourseRule;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Points are named by the exercise, and each named point has a sigma. What gold says, the grader proves. */
@Component
class KeypointsRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        for (ExerciseDraft exercise : course.exercises().values()) {
            if (exercise.type().equals("keypoints")) {
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
                for (String slug : known) {
                    if (!exercise.exercise().root().at("/scoring/sigmas").has(slug)) {
                        problems.add(
                                exercise.exercise().path(),
                                exercise.exercise().line("/scoring/sigmas"),
                                "unknown-label",
                                "The point " + slug + " has no sigma. Add it to scoring.sigmas.");
                    }
                }
            }
        }
    }
}
