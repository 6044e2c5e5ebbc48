package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.LessonDraft;
import dev.touchstone.content.source.draft.LessonDraft.Page;
import java.util.Set;

/** How hard the screens of a lesson are to read, with every word counted as it is. */
public final class LessonGrade {

    private static final ReadingLevel LEVEL = new ReadingLevel(Set.of());

    private LessonGrade() {}

    /** Mean Flesch-Kincaid grade of the screens that are long enough to tell; 0 when none is. */
    public static double of(LessonDraft lesson) {
        return lesson.text().screens().stream()
                .filter(Page.class::isInstance)
                .mapToDouble(screen -> LEVEL.grade(((Page) screen).markdown()))
                .filter(grade -> grade > 0)
                .average()
                .orElse(0);
    }
}
