package dev.touchstone.practice;

import dev.touchstone.content.Lesson;
import java.util.List;

/** Where a learner stands with a lesson. */
public sealed interface LessonStatus {

    /** @param mastered whether its check was met; one without a check is mastered by playing it */
    record Done(boolean mastered) implements LessonStatus {}

    /** The one to go on with; there is at most one. @param started whether it was opened before */
    record Current(boolean started) implements LessonStatus {}

    record Open() implements LessonStatus {}

    /** @param missing the lessons that come first and are not done */
    record Locked(List<Lesson> missing) implements LessonStatus {}
}
