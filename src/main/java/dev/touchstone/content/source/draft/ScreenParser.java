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
    private static final Pattern PRACTICE = Pattern.compile("@practice ([a-z0-9-]+) ([1-9][0-9]?)");

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
        boolean activities = screen.stream().anyMatch(each -> each.startsWith("@"));
        if (!activities) {
            screens.add(new Page(String.join("\n", screen).strip(), firstWord(screen, start)));
            return;
        }
        List<Activity> found = new ArrayList<>();
        for (int i = 0; i < screen.size(); i++) {
            if (!screen.get(i).isBlank()) {
                activity(screen.get(i).strip(), start + i, found);
            }
        }
        screens.add(new Activities(List.copyOf(found), firstWord(screen, start)));
    }

    private void activity(String text, int line, List<Activity> found) {
        Matcher example = EXAMPLE.matcher(text);
        Matcher practice = PRACTICE.matcher(text);
        if (example.matches()) {
            found.add(new Activity(Kind.EXAMPLE, example.group(1), example.group(2), line));
        } else if (practice.matches()) {
            found.add(new Activity(Kind.PRACTICE, practice.group(1), practice.group(2), line));
        } else {
            problems.add(
                    document.path(),
                    line,
                    "screen",
                    "A screen holds either text or @ lines. Use @example EXERCISE UUID or @practice EXERCISE NUMBER, and put text on a screen of its own.");
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
