package dev.touchstone.journey;

import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.LessonStep;
import java.util.Map;
import java.util.TreeMap;

/** Where in the course a task type is practised. */
final class ALessonOf {

    private ALessonOf() {}

    /** How many items one playing of the lesson draws, its check included. */
    static int items(Curriculum curriculum, String lesson) {
        return curriculum.lesson(lesson).steps().stream()
                .filter(LessonStep.Run.class::isInstance)
                .mapToInt(step -> ((LessonStep.Run) step).items())
                .sum();
    }

    /** Slug of the first lesson whose first exercise is of that type, by task type. */
    static Map<String, String> eachType(Curriculum curriculum) {
        Map<String, String> lessons = new TreeMap<>();
        for (Lesson lesson : curriculum.lessons()) {
            lesson.steps().stream()
                    .filter(LessonStep.Run.class::isInstance)
                    .map(LessonStep.Run.class::cast)
                    .findFirst()
                    .map(step -> curriculum.exercise(step.exercise()).type())
                    .ifPresent(type -> lessons.putIfAbsent(type, lesson.slug()));
        }
        return lessons;
    }
}
