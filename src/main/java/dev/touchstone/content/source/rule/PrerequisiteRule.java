package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.LessonDraft;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.file.YamlDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Lessons require and teach what exists, and no lesson waits for itself. */
@Component
class PrerequisiteRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        Set<String> finished = new HashSet<>();
        for (LessonDraft lesson : course.lessons().values()) {
            references(course, lesson, problems);
            walk(course, lesson.slug(), new ArrayList<>(), finished, problems);
        }
    }

    private static void references(CourseDraft course, LessonDraft lesson, Problems problems) {
        YamlDocument front = lesson.text().document().front();
        int index = 0;
        for (JsonNode required : front.at("/requires")) {
            String pointer = "/requires/" + index++;
            LessonDraft other = course.lessons().get(required.stringValue(""));
            if (other == null) {
                problems.add(
                        front.path(),
                        front.line(pointer),
                        "unknown-lesson",
                        "There is no lesson " + required.stringValue("") + ". Mend the name or remove it.");
            } else if (lesson.isPublished() && !other.isPublished()) {
                problems.add(
                        front.path(),
                        front.line(pointer),
                        "requires-draft",
                        "The lesson " + other.slug()
                                + " is a draft, so nobody could get here. Publish it or remove it here.");
            }
        }
        index = 0;
        for (JsonNode skill : front.at("/teaches")) {
            if (!course.hasSkill(skill.stringValue(""))) {
                problems.add(
                        front.path(),
                        front.line("/teaches/" + index),
                        "unknown-skill",
                        "There is no skill " + skill.stringValue("") + ". Add it to skills.yaml or mend the name.");
            }
            index++;
        }
    }

    /** Depth first; {@code path} holds the lessons from the start to here. */
    private static void walk(
            CourseDraft course, String slug, List<String> path, Set<String> finished, Problems problems) {
        int start = path.indexOf(slug);
        if (start >= 0) {
            cycle(course, path.subList(start, path.size()), problems);
            return;
        }
        LessonDraft lesson = course.lessons().get(slug);
        if (lesson == null || finished.contains(slug)) {
            return;
        }
        path.add(slug);
        for (JsonNode required : lesson.text().document().front().at("/requires")) {
            walk(course, required.stringValue(""), path, finished, problems);
        }
        path.removeLast();
        finished.add(slug);
    }

    private static void cycle(CourseDraft course, List<String> lessons, Problems problems) {
        // Told at the first lesson by name, wherever the walk came in.
        List<String> cycle = new ArrayList<>(lessons);
        Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
        LessonDraft first = course.lessons().get(cycle.getFirst());
        if (first != null) {
            cycle.add(cycle.getFirst());
            YamlDocument front = first.text().document().front();
            problems.add(
                    front.path(),
                    front.line("/requires"),
                    "prerequisite-cycle",
                    "These lessons wait for each other: " + String.join(" requires ", cycle)
                            + ". Remove one of the steps.");
        }
    }
}
