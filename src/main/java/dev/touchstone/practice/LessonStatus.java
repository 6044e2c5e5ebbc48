package dev.touchstone.practice;

import dev.touchstone.content.Lesson;
import java.util.List;

/** Where a learner stands with a lesson. */
public sealed interface LessonStatus {

    record Done() implements LessonStatus {}

    /** The one to go on with; there is at most one. @param started whether it was opened before */
    record Current(boolean started) implements LessonStatus {}

    record Open() implements LessonStatus {}

    /** @param missing the lessons that come first and are not done */
    record Locked(List<Lesson> missing) implements LessonStatus {}
}
