package dev.touchstone;

import dev.touchstone.content.CourseFacts;
import dev.touchstone.content.CourseFacts.LessonFacts;
import dev.touchstone.content.CourseFacts.PoolFacts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables of docs/course.md. */
record FactsDocument(CourseFacts facts) {

    String markdown() {
        return """
                # The course in figures

                Printed by `./run facts`; a test holds this page to the course. Items count once for each seed of a generated family, solved
                examples are left out. Reading level is the mean Flesch-Kincaid grade of a lesson's English screens.

                ## Tracks
                %s
                ## Lessons
                %s
                ## Exam pool
                %s
                ## Balance of the gold
                How often the right answer stands at its most frequent place, and how often it is the longest; where both say nothing the row is
                left out. Easy, middle and hard are the authors' guesses.

                %s""".formatted(tracks(), lessons(), exam(), balance());
    }

    private String tracks() {
        Map<Integer, List<LessonFacts>> tracks = facts.lessons().stream()
                .collect(Collectors.groupingBy(LessonFacts::track, TreeMap::new, Collectors.toList()));
        var rows = new StringBuilder("""
                | track | lessons | items to practise | paid minutes | reading level, mean and highest |
                | --- | --- | --- | --- | --- |
                """);
        tracks.forEach((track, lessons) -> rows.append(track(String.valueOf(track), lessons)));
        return rows.append(track("all", facts.lessons())).toString();
    }

    private static String track(String name, List<LessonFacts> lessons) {
        return row(
                name,
                lessons.size(),
                lessons.stream().mapToInt(FactsDocument::pool).sum(),
                lessons.stream().mapToInt(LessonFacts::minutes).sum(),
                grade(lessons.stream().mapToDouble(LessonFacts::grade).average().orElse(0)) + ", "
                        + grade(lessons.stream()
                                .mapToDouble(LessonFacts::grade)
                                .max()
                                .orElse(0)));
    }

    private String lessons() {
        var rows = new StringBuilder("""
                | track | lesson | items by task type | drawn | minutes | reading level |
                | --- | --- | --- | --- | --- | --- |
                """);
        facts.lessons()
                .forEach(lesson -> rows.append(row(
                        lesson.track(),
                        lesson.lesson(),
                        lesson.pool().entrySet().stream()
                                .map(each -> each.getKey() + " " + each.getValue())
                                .collect(Collectors.joining(", ")),
                        lesson.drawn(),
                        lesson.minutes(),
                        grade(lesson.grade()))));
        return rows.toString();
    }

    private String exam() {
        var rows = new StringBuilder("""
                | exercise | task type | rulebook | items | easy | middle | hard |
                | --- | --- | --- | --- | --- | --- | --- |
                """);
        List<PoolFacts> exam = facts.pools().stream().filter(PoolFacts::exam).toList();
        exam.forEach(pool -> rows.append(row(
                pool.exercise(), pool.type(), pool.rulebook(), pool.items(), pool.easy(), pool.middle(), pool.hard())));
        return rows.append(row(
                        "all",
                        "",
                        "",
                        exam.stream().mapToInt(PoolFacts::items).sum(),
                        exam.stream().mapToInt(PoolFacts::easy).sum(),
                        exam.stream().mapToInt(PoolFacts::middle).sum(),
                        exam.stream().mapToInt(PoolFacts::hard).sum()))
                .toString();
    }

    private String balance() {
        var rows = new StringBuilder("""
                | exercise | task type | items | easy | middle | hard | at one place | longest |
                | --- | --- | --- | --- | --- | --- | --- | --- |
                """);
        facts.pools().stream()
                .filter(pool -> pool.place() + pool.length() > 0)
                .forEach(pool -> rows.append(row(
                        pool.exercise(),
                        pool.type(),
                        pool.items(),
                        pool.easy(),
                        pool.middle(),
                        pool.hard(),
                        percent(pool.place()),
                        percent(pool.length()))));
        return rows.toString();
    }

    private static int pool(LessonFacts lesson) {
        return lesson.pool().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String row(Object... cells) {
        return java.util.Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String grade(double grade) {
        return String.format(Locale.ROOT, "%.1f", grade);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }
}
