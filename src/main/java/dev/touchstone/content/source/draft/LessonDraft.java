package dev.touchstone.content.source.draft;

import dev.touchstone.content.source.file.MarkdownDocument;
import java.util.List;
import java.util.Map;

/** A lesson's files. */
public record LessonDraft(String slug, LessonText text, Map<String, LessonText> translations) {

    /** A draft is checked and not shown. */
    public boolean isPublished() {
        return text.document().front().text("/status").equals("published");
    }

    /** One lesson.md. */
    public record LessonText(MarkdownDocument document, List<Screen> screens) {

        public List<Activity> activities() {
            return screens.stream()
                    .filter(Activities.class::isInstance)
                    .flatMap(screen -> ((Activities) screen).activities().stream())
                    .toList();
        }
    }

    /** What stands between two lines of three hyphens. */
    public sealed interface Screen {
        int line();
    }

    /** @param summary whether it is the page to keep, which starts with a line {@code @summary} */
    public record Page(String markdown, int line, boolean summary) implements Screen {}

    public record Activities(List<Activity> activities, int line) implements Screen {}

    /** An {@code @} line: an example with an item's UUID, or practice or a check with a number of items. */
    public record Activity(Kind kind, String exercise, String argument, int line) {

        /** The number of items, or 0 for an example. */
        public int count() {
            return kind == Kind.EXAMPLE ? 0 : Integer.parseInt(argument);
        }
    }

    public enum Kind {
        EXAMPLE,
        PRACTICE,
        CHECK
    }
}
