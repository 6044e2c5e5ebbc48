package dev.touchstone.content.codelines;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.rule.CourseRule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Code that fits a screen, and gold that names lines with code in them, kinds and severities of the exercise. */
@Component
class CodeLinesRule implements CourseRule {

    private static final int MOST_LINES = 60;
    private static final int WIDEST = 120;

    @Override
    public void check(CourseDraft course, Problems problems) {
        for (ExerciseDraft exercise : course.exercises().values()) {
            if (exercise.type().equals(CodeLinesType.NAME)) {
                exercise.itemEntries().forEach(item -> item(exercise, item, problems));
                for (Entry gold : exercise.goldEntries()) {
                    Optional<Entry> item = exercise.item(gold.text("item"));
                    item.ifPresent(known -> exercise.revisions(gold)
                            .forEach(revision -> revision(exercise, lines(known), revision, problems)));
                }
            }
        }
    }

    private static List<String> lines(Entry item) {
        return CodeLinesType.lines(item.node().path("code"));
    }

    private static void item(ExerciseDraft exercise, Entry item, Problems problems) {
        List<String> lines = lines(item);
        boolean fits = lines.size() <= MOST_LINES && lines.stream().allMatch(line -> line.length() <= WIDEST);
        if (!fits) {
            problems.add(
                    exercise.items().path(),
                    item.line(),
                    "item",
                    "The code has more than " + MOST_LINES + " lines or a line of more than " + WIDEST
                            + " characters. Shorten it.");
        }
    }

    private static void revision(ExerciseDraft exercise, List<String> code, Entry revision, Problems problems) {
        Set<String> named = lines(exercise, code, revision.pointer() + "/answer/lines", problems);
        for (int i = 0; i < revision.node().path("mistakes").size(); i++) {
            lines(exercise, code, revision.pointer() + "/mistakes/" + i + "/answer/lines", problems);
        }
        revision.node().path("reasons").propertyStream().forEach(reason -> {
            if (!named.contains(reason.getKey())) {
                problems.add(
                        exercise.gold().path(),
                        exercise.gold().line(revision.pointer() + "/reasons/" + reason.getKey()),
                        "unknown-option",
                        "The gold marks no " + reason.getKey() + ". Name a reason line-12 for a defect in line 12.");
            }
        });
    }

    /** The marked lines, named as reasons name them. */
    private static Set<String> lines(ExerciseDraft exercise, List<String> code, String pointer, Problems problems) {
        Set<String> kinds = exercise.slugs("/labels");
        Set<String> severities = exercise.slugs("/attributes");
        Set<String> named = new HashSet<>();
        for (Entry entry : ExerciseDraft.entries(exercise.gold(), pointer)) {
            int line = entry.node().path("line").intValue(0);
            named.add("line-" + line);
            if (line < 1 || line > code.size() || code.get(line - 1).isBlank()) {
                problems.add(
                        exercise.gold().path(),
                        entry.line(),
                        "gold-outside",
                        "The code has no line " + line + " with something in it. Count its lines from 1.");
            }
            known(exercise, entry, "kind", kinds, "unknown-label", problems);
            known(exercise, entry, "severity", severities, "unknown-attribute", problems);
        }
        return named;
    }

    private static void known(
            ExerciseDraft exercise, Entry entry, String field, Set<String> slugs, String rule, Problems problems) {
        String slug = entry.text(field);
        if (!slug.isEmpty() && !slugs.contains(slug)) {
            problems.add(
                    exercise.gold().path(),
                    entry.line(),
                    rule,
                    "The exercise has no " + field + " " + slug + ". Use one that it lists.");
        }
    }
}
