package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.RulebookDraft;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.file.YamlDocument;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Exercises, items and gold name a skill, a rulebook and clauses that exist. */
@Component
class ExerciseRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        for (ExerciseDraft exercise : course.exercises().values()) {
            YamlDocument file = exercise.exercise();
            String skill = file.text("/skill");
            if (!skill.isEmpty() && !course.hasSkill(skill)) {
                problems.add(
                        file.path(),
                        file.line("/skill"),
                        "unknown-skill",
                        "There is no skill " + skill + ". Add it to skills.yaml or mend the name.");
            }
            RulebookDraft rulebook = course.rulebooks().get(exercise.rulebook());
            if (rulebook == null) {
                String slug = exercise.rulebook();
                if (!slug.isEmpty()) {
                    problems.add(
                            file.path(),
                            file.line("/rulebook"),
                            "unknown-rulebook",
                            "There is no rulebook " + slug + ". Mend the name or add it.");
                }
            } else {
                clauses(exercise.items(), exercise.items().root(), "", rulebook, problems);
                clauses(exercise.gold(), exercise.gold().root(), "", rulebook, problems);
            }
        }
    }

    /** Whatever stands under {@code clause} or {@code clauses}, however deep, is the number of a clause. */
    private static void clauses(
            YamlDocument document, JsonNode node, String pointer, RulebookDraft rulebook, Problems problems) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                clauses(document, node.path(i), pointer + "/" + i, rulebook, problems);
            }
        }
        node.propertyStream().forEach(field -> {
            String at = pointer + YamlDocument.step(field.getKey());
            JsonNode value = field.getValue();
            if (field.getKey().equals("clause")) {
                known(document, at, value.stringValue(""), rulebook, problems);
            } else if (field.getKey().equals("clauses")) {
                for (int i = 0; i < value.size(); i++) {
                    known(document, at + "/" + i, value.path(i).stringValue(""), rulebook, problems);
                }
            } else {
                clauses(document, value, at, rulebook, problems);
            }
        });
    }

    private static void known(
            YamlDocument document, String pointer, String number, RulebookDraft rulebook, Problems problems) {
        if (!number.isEmpty() && !rulebook.hasClause(number)) {
            problems.add(
                    document.path(),
                    document.line(pointer),
                    "unknown-clause",
                    "The rulebook " + rulebook.slug() + " has no clause " + number + ". Mend the number.");
        }
    }
}
