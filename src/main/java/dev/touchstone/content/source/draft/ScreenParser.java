package dev.touchstone.content.source.draft;

import dev.touchstone.content.source.draft.LessonDraft.Activities;
import dev.touchstone.content.source.draft.LessonDraft.Activity;
import dev.touchstone.content.source.draft.LessonDraft.Kind;
import dev.touchstone.content.source.draft.LessonDraft.LessonText;
import dev.touchstone.content.source.draft.LessonDraft.Page;
import dev.touchstone.content.source.draft.LessonDraft.Screen;
import dev.touchstone.content.source.file.MarkdownDocument;
import dev.touchstone.content.source.file.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the body of a lesson into screens. */
final class ScreenParser {

    private static final Pattern EXAMPLE = Pattern.compile("@example ([a-z0-9-]+) ([0-9a-f-]{36})");
    private static final Pattern ITEMS = Pattern.compile("@(practice|check) ([a-z0-9-]+) ([1-9][0-9]?)");
    private static final String SUMMARY = "@summary";

    private final MarkdownDocument document;
    private final Problems problems;
    private final List<Screen> screens = new ArrayList<>();

    private ScreenParser(MarkdownDocument document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    static LessonText parse(MarkdownDocument document, Problems problems) {
        var parser = new ScreenParser(document, problems);
        if (!document.body().isBlank()) {
            parser.cut();
        }
        return new LessonText(document, List.copyOf(parser.screens));
    }

    private void cut() {
        List<String> screen = new ArrayList<>();
        int at = document.bodyLine();
        int start = at;
        boolean code = false;
        for (String each : document.body().split("\n", -1)) {
            code ^= each.startsWith("```");
            if (!code && each.strip().equals("---")) {
                end(screen, start);
                screen.clear();
                start = at + 1;
            } else {
                screen.add(each);
            }
            at++;
        }
        end(screen, start);
    }

    private void end(List<String> screen, int start) {
        int line = firstWord(screen, start);
        boolean summary =
                line - start < screen.size() && screen.get(line - start).strip().equals(SUMMARY);
        List<String> words = summary ? screen.subList(line - start + 1, screen.size()) : screen;
        if (words.stream().noneMatch(each -> each.startsWith("@"))) {
            screens.add(new Page(String.join("\n", words).strip(), line, summary));
            return;
        }
        List<Activity> found = new ArrayList<>();
        for (int i = 0; i < screen.size(); i++) {
            if (!screen.get(i).isBlank()) {
                activity(screen.get(i).strip(), start + i, found);
            }
        }
        screens.add(new Activities(List.copyOf(found), line));
    }

    private void activity(String text, int line, List<Activity> found) {
        Matcher example = EXAMPLE.matcher(text);
        Matcher items = ITEMS.matcher(text);
        if (example.matches()) {
            found.add(new Activity(Kind.EXAMPLE, example.group(1), example.group(2), line));
        } else if (items.matches()) {
            Kind kind = items.group(1).equals("check") ? Kind.CHECK : Kind.PRACTICE;
            found.add(new Activity(kind, items.group(2), items.group(3), line));
        } else {
            problems.add(
                    document.path(),
                    line,
                    "screen",
                    "A screen holds either text or @ lines. Use @example EXERCISE UUID, @practice EXERCISE NUMBER or @check EXERCISE NUMBER, and put text on a screen of its own; only @summary stands above text.");
        }
    }

    private static int firstWord(List<String> screen, int start) {
        for (int i = 0; i < screen.size(); i++) {
            if (!screen.get(i).isBlank()) {
                return start + i;
            }
        }
        return start;
    }
}
