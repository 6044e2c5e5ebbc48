package dev.touchstone.content;

import java.util.List;
import java.util.Map;

/**
 * What is in the course and what is wrong with it. Files with problems may be missing from the counts.
 *
 * @param items items for practice and examples, one for each authored item and one for each seed of a family
 * @param examItems items of the exam pool
 * @param itemsByType items by task type, the exam pool included
 * @param itemsWithoutExplanation items whose gold gives no reason
 * @param layouts distinct layouts among the generated scenes
 * @param problems by file and line; empty when the course is sound
 */
public record CourseReport(
        int tracks,
        int lessons,
        int exercises,
        int items,
        int examItems,
        Map<String, Integer> itemsByType,
        int itemsWithoutExplanation,
        int clauses,
        int layouts,
        List<CourseProblem> problems) {

    public CourseReport {
        itemsByType = Map.copyOf(itemsByType);
        problems = List.copyOf(problems);
    }

    public boolean sound() {
        return problems.isEmpty();
    }
}
