package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.LessonDraft;
import dev.touchstone.content.source.file.Problems;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Every lesson stands in one track, every track names lessons that exist, and the welcome exercise exists. */
@Component
class CourseOrderRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        Set<String> placed = new HashSet<>();
        Set<Integer> numbers = new HashSet<>();
        int track = 0;
        for (JsonNode node : course.course().at("/tracks")) {
            String at = "/tracks/" + track++;
            if (!numbers.add(node.path("number").intValue(-1))) {
                add(course, problems, at + "/number", "track-number", "Two tracks have this number. Change one.");
            }
            int index = 0;
            for (JsonNode lesson : node.path("lessons")) {
                place(course, at + "/lessons/" + index++, lesson.stringValue(""), placed, problems);
            }
        }
        for (LessonDraft lesson : course.lessons().values()) {
            if (!placed.contains(lesson.slug())) {
                problems.add(
                        lesson.text().document().path(),
                        1,
                        "lesson-unplaced",
                        "The lesson is in no track. Add it to course.yaml.");
            }
        }
        String welcome = course.course().text("/welcome");
        if (!welcome.isEmpty() && !course.practises(welcome)) {
            add(
                    course,
                    problems,
                    "/welcome",
                    "unknown-exercise",
                    "There is no exercise " + welcome + ". Name one that exists.");
        }
    }

    private static void place(CourseDraft course, String pointer, String slug, Set<String> placed, Problems problems) {
        if (!course.lessons().containsKey(slug)) {
            add(
                    course,
                    problems,
                    pointer,
                    "unknown-lesson",
                    "There is no lesson " + slug + ". Add lessons/" + slug + "/lesson.md or mend the name.");
        } else if (!placed.add(slug)) {
            add(
                    course,
                    problems,
                    pointer,
                    "lesson-twice",
                    "The lesson " + slug + " stands in the course twice. Keep one.");
        }
    }

    private static void add(CourseDraft course, Problems problems, String pointer, String rule, String remedy) {
        problems.add(course.course().path(), course.course().line(pointer), rule, remedy);
    }
}
