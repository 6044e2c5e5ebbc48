package dev.touchstone.practice.web;

import dev.touchstone.content.Lesson;
import dev.touchstone.content.LessonStep;
import dev.touchstone.content.Text;
import dev.touchstone.practice.CoursePath;
import dev.touchstone.practice.LessonStatus;
import java.util.List;

/** The course as it goes out over REST. */
record CourseBody(Text title, List<TrackBody> tracks) {

    record TrackBody(String slug, int number, Text title, Text summary, List<LessonBody> lessons) {}

    /** @param status {@code mastered}, {@code done}, {@code current}, {@code open} or {@code locked} */
    record LessonBody(
            String slug,
            Text title,
            Text summary,
            int minutes,
            List<String> requires,
            String status,
            List<PracticeBody> practice) {}

    /** @param items how many items the lesson draws */
    record PracticeBody(String exercise, int items) {}

    static CourseBody of(Text title, CoursePath path) {
        return new CourseBody(
                title, path.tracks().stream().map(CourseBody::track).toList());
    }

    private static TrackBody track(CoursePath.TrackRow row) {
        return new TrackBody(
                row.track().slug(),
                row.track().number(),
                row.track().title(),
                row.track().summary(),
                row.lessons().stream()
                        .map(lesson -> lesson(lesson.lesson(), lesson.status()))
                        .toList());
    }

    private static LessonBody lesson(Lesson lesson, LessonStatus status) {
        List<PracticeBody> practice = lesson.steps().stream()
                .filter(LessonStep.Run.class::isInstance)
                .map(LessonStep.Run.class::cast)
                .map(step -> new PracticeBody(step.exercise(), step.items()))
                .toList();
        return new LessonBody(
                lesson.slug(),
                lesson.title(),
                lesson.summary(),
                lesson.minutes(),
                lesson.requires(),
                word(status),
                practice);
    }

    private static String word(LessonStatus status) {
        return switch (status) {
            case LessonStatus.Done done -> done.mastered() ? "mastered" : "done";
            case LessonStatus.Current current -> "current";
            case LessonStatus.Open open -> "open";
            case LessonStatus.Locked locked -> "locked";
        };
    }
}
