package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.file.YamlDocument;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Certifications ask for levels that exist and draw from the exam pool, each exercise for one area. */
@Component
class CertificationRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        YamlDocument file = course.certifications();
        for (Entry program : ExerciseDraft.entries(file, "/certifications")) {
            for (Entry required : ExerciseDraft.entries(file, program.pointer() + "/requires")) {
                level(course, required, problems);
            }
            Set<String> drawn = new HashSet<>();
            for (Entry area : ExerciseDraft.entries(file, program.pointer() + "/areas")) {
                for (JsonNode exercise : area.node().path("exercises")) {
                    exercise(course, area, exercise.stringValue(""), drawn, problems);
                }
            }
            JsonNode items = program.node().path("items");
            if (items.path("fewest").intValue(0) > items.path("most").intValue(0)) {
                problems.add(
                        file.path(),
                        file.line(program.pointer() + "/items"),
                        "certification-length",
                        "The exam's fewest items are more than its most. Swap them or mend one.");
            }
        }
    }

    private static void level(CourseDraft course, Entry required, Problems problems) {
        for (JsonNode skill : course.skills().at("/skills")) {
            if (skill.path("slug").stringValue("").equals(required.text("skill"))) {
                for (JsonNode level : skill.path("levels")) {
                    if (level.path("slug").stringValue("").equals(required.text("level"))) {
                        return;
                    }
                }
            }
        }
        problems.add(
                course.certifications().path(),
                required.line(),
                "unknown-level",
                "There is no level " + required.text("level") + " of a skill " + required.text("skill")
                        + ". Use one of skills.yaml.");
    }

    private static void exercise(
            CourseDraft course, Entry area, String exercise, Set<String> drawn, Problems problems) {
        if (!course.examines(exercise)) {
            problems.add(
                    course.certifications().path(),
                    area.line(),
                    "unknown-exercise",
                    "The exam pool has no exercise " + exercise
                            + ". Put it under exam/ or mend the name; what is practised cannot be examined.");
        } else if (!drawn.add(exercise)) {
            problems.add(
                    course.certifications().path(),
                    area.line(),
                    "exercise-twice",
                    "Two areas draw from " + exercise + ". Leave it in one of them.");
        }
    }
}
