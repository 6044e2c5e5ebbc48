package dev.touchstone.content.source;

import dev.touchstone.content.CourseReport;
import dev.touchstone.content.Item;
import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.LessonDraft;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.gold.GoldSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what is in a course while it is proven. */
final class CourseCounts {

    private final CourseDraft draft;
    private final Map<String, Integer> itemsByType = new TreeMap<>();
    private final Set<String> layouts = new HashSet<>();
    private int items;
    private int examItems;
    private int withoutExplanation;

    CourseCounts(CourseDraft draft) {
        this.draft = draft;
    }

    void add(ExerciseDraft exercise, Item item, List<GoldSource> gold) {
        if (exercise.isExam()) {
            examItems++;
        } else {
            items++;
        }
        itemsByType.merge(exercise.type(), 1, Integer::sum);
        if (gold.isEmpty()) {
            withoutExplanation++;
        }
    }

    void addLayout(String layout) {
        layouts.add(layout);
    }

    CourseReport report(Problems problems) {
        int lessons = (int) draft.lessons().values().stream()
                .filter(LessonDraft::isPublished)
                .count();
        int clauses = draft.rulebooks().values().stream()
                .mapToInt(rulebook -> rulebook.clauses().clauses().size())
                .sum();
        return new CourseReport(
                draft.course().at("/tracks").size(),
                lessons,
                draft.exercises().size(),
                items,
                examItems,
                itemsByType,
                withoutExplanation,
                clauses,
                layouts.size(),
                problems.sorted());
    }
}
