package dev.touchstone.content;

import java.util.List;
import java.util.Map;

/** What the course offers and how its gold is balanced, counted from its files. */
public record CourseFacts(List<LessonFacts> lessons, List<PoolFacts> pools) {

    /**
     * One published lesson.
     *
     * @param track number of its track
     * @param pool items that its exercises practise, by task type
     * @param drawn items that one playing draws, its check included
     * @param minutes paid minutes
     * @param grade mean Flesch-Kincaid grade of its English screens, US school grades
     */
    public record LessonFacts(
            int track, String lesson, Map<String, Integer> pool, int drawn, int minutes, double grade) {}

    /**
     * The items of one exercise, examples left out.
     *
     * @param exam whether it belongs to the exam pool
     * @param easy items guessed to be easy
     * @param place largest share of right answers at one place, 0 to 1; 0 where places do not exist
     * @param length share of right answers that are the longest, 0 to 1; 0 where lengths say nothing
     */
    public record PoolFacts(
            String exercise,
            boolean exam,
            String type,
            String rulebook,
            int easy,
            int middle,
            int hard,
            double place,
            double length) {

        public int items() {
            return easy + middle + hard;
        }
    }
}
