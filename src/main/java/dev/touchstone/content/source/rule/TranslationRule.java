package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.LessonDraft;
import dev.touchstone.content.source.draft.LessonDraft.Activities;
import dev.touchstone.content.source.draft.LessonDraft.Activity;
import dev.touchstone.content.source.draft.LessonDraft.LessonText;
import dev.touchstone.content.source.draft.LessonDraft.Page;
import dev.touchstone.content.source.draft.LessonDraft.Screen;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.file.YamlDocument;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A translation has the same texts, screens and activities as its original, no more and no less. */
@Component
class TranslationRule implements CourseRule {

    @Override
    public void check(CourseDraft course, Problems problems) {
        compare(course.courseTranslations(), TranslatedKeys.ofCourse(course.course()), problems);
        compare(course.skillsTranslations(), TranslatedKeys.ofSkills(course.skills()), problems);
        compare(
                course.certificationsTranslations(),
                TranslatedKeys.ofCertifications(course.certifications()),
                problems);
        compare(course.tiersTranslations(), TranslatedKeys.ofTiers(course.tiers()), problems);
        for (ExerciseDraft exercise : course.exercises().values()) {
            compare(exercise.exerciseTranslations(), TranslatedKeys.ofExercise(exercise), problems);
            compare(exercise.itemsTranslations(), TranslatedKeys.ofItems(exercise), problems);
            compare(exercise.goldTranslations(), TranslatedKeys.ofGold(exercise), problems);
        }
        for (LessonDraft lesson : course.lessons().values()) {
            lesson.translations().values().forEach(translation -> screens(lesson.text(), translation, problems));
        }
    }

    private static void compare(Map<String, YamlDocument> translations, Set<String> expected, Problems problems) {
        for (YamlDocument translation : translations.values()) {
            Set<String> found = new TreeSet<>();
            leaves(translation.root(), "", found);
            if (translation.lines().isEmpty()) {
                continue;
            }
            for (String pointer : expected) {
                if (!found.contains(pointer)) {
                    problems.add(
                            translation.path(),
                            translation.line(pointer),
                            "translation",
                            "The text " + pointer.substring(1) + " is missing here. Translate it.");
                }
            }
            for (String pointer : found) {
                if (!expected.contains(pointer)) {
                    problems.add(
                            translation.path(),
                            translation.line(pointer),
                            "translation",
                            "The original has no text " + pointer.substring(1) + ". Remove it or mend the name.");
                }
            }
        }
    }

    private static void leaves(JsonNode node, String pointer, Set<String> found) {
        if (node.isString()) {
            found.add(pointer);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            leaves(node.path(i), pointer + "/" + i, found);
        }
        node.propertyStream()
                .forEach(field -> leaves(field.getValue(), pointer + YamlDocument.step(field.getKey()), found));
    }

    private static void screens(LessonText original, LessonText translation, Problems problems) {
        List<Screen> expected = original.screens();
        List<Screen> found = translation.screens();
        String path = translation.document().path();
        if (expected.size() != found.size()) {
            problems.add(
                    path,
                    translation.document().bodyLine(),
                    "translation",
                    "The original has " + expected.size() + " screens, this has " + found.size()
                            + ". Cut it the same way.");
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            if (!marks(expected.get(i)).equals(marks(found.get(i)))) {
                problems.add(
                        path,
                        found.get(i).line(),
                        "translation",
                        "This screen differs from the original's. Give it the same @ lines in the same order.");
            }
        }
    }

    /** What a screen's @ lines say. */
    private static List<String> marks(Screen screen) {
        return switch (screen) {
            case Activities activities ->
                activities.activities().stream().map(TranslationRule::words).toList();
            case Page page -> page.summary() ? List.of("summary") : List.of();
        };
    }

    private static String words(Activity activity) {
        return activity.kind() + " " + activity.exercise() + " " + activity.argument();
    }
}
