package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.LessonDraft;
import dev.touchstone.content.source.draft.LessonDraft.Page;
import dev.touchstone.content.source.draft.LessonDraft.Screen;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.file.YamlDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Explanations are short, and explanations and lessons are in plain words: many learners read English as a second language. */
@Component
class ReadingRule implements CourseRule {

    private static final int MOST_WORDS = 60;

    private static final double HIGHEST_GRADE = 8;

    /** A label of more words is a phrase, whose words are common ones. */
    private static final int LONGEST_NAME = 2;

    @Override
    public void check(CourseDraft course, Problems problems) {
        boolean english = course.language().equals("en");
        var level = new ReadingLevel(taughtWords(course));
        for (ExerciseDraft exercise : course.exercises().values()) {
            whys(exercise.gold(), exercise.gold().root(), "", english ? level : null, problems);
            exercise.goldTranslations().forEach((language, gold) -> translated(gold, gold.root(), "", problems));
        }
        if (english) {
            course.lessons().values().forEach(lesson -> pages(lesson, level, problems));
        }
    }

    private static void pages(LessonDraft lesson, ReadingLevel level, Problems problems) {
        for (Screen screen : lesson.text().screens()) {
            if (screen instanceof Page page) {
                plain(lesson.text().document().path(), page.line(), page.markdown(), level, problems);
            }
        }
    }

    /** Every {@code why}, however deep. */
    private static void whys(
            YamlDocument gold, JsonNode node, String pointer, @Nullable ReadingLevel level, Problems problems) {
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            whys(gold, node.path(i), pointer + "/" + i, level, problems);
        }
        node.propertyStream().forEach(field -> {
            String at = pointer + YamlDocument.step(field.getKey());
            if (field.getKey().equals("why")) {
                String why = field.getValue().stringValue("");
                brief(gold, at, why, problems);
                if (level != null) {
                    plain(gold.path(), gold.line(at), why, level, problems);
                }
            } else {
                whys(gold, field.getValue(), at, level, problems);
            }
        });
    }

    /** Every text of a translated gold file is an explanation. */
    private static void translated(YamlDocument gold, JsonNode node, String pointer, Problems problems) {
        if (node.isString()) {
            brief(gold, pointer, node.stringValue(""), problems);
        }
        node.propertyStream()
                .forEach(field ->
                        translated(gold, field.getValue(), pointer + YamlDocument.step(field.getKey()), problems));
    }

    private static void brief(YamlDocument gold, String pointer, String why, Problems problems) {
        int words = why.strip().split("\\s+").length;
        if (words > MOST_WORDS) {
            problems.add(
                    gold.path(),
                    gold.line(pointer),
                    "explanation-long",
                    "The explanation has " + words + " words; at most " + MOST_WORDS + " are read. Shorten it.");
        }
    }

    private static void plain(String path, int line, String text, ReadingLevel level, Problems problems) {
        double grade = level.grade(text);
        if (grade > HIGHEST_GRADE) {
            problems.add(
                    path,
                    line,
                    "reading-level",
                    String.format(
                            Locale.ROOT,
                            "The text reads like school grade %.1f; at most %.0f. Use shorter sentences and plainer words.",
                            grade,
                            HIGHEST_GRADE));
        }
    }

    /** Short names that the course itself teaches; nobody can write around them. */
    private static Set<String> taughtWords(CourseDraft course) {
        Set<String> words = new HashSet<>(Set.of("rulebook", "annotate", "annotator", "attribute"));
        for (ExerciseDraft exercise : course.exercises().values()) {
            for (String list : Set.of("/labels", "/attributes")) {
                ExerciseDraft.entries(exercise.exercise(), list).stream()
                        .map(label -> List.of(
                                label.text("name").toLowerCase(Locale.ROOT).split("\\W+")))
                        .filter(name -> name.size() <= LONGEST_NAME)
                        .forEach(words::addAll);
            }
        }
        return words;
    }
}
