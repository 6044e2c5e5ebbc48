package dev.touchstone.content.source;

import dev.touchstone.content.CourseProblem;
import dev.touchstone.content.CourseReport;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.source.file.CourseFiles;
import dev.touchstone.content.source.gold.CourseGold;
import java.util.List;

/** What came of reading a course. */
sealed interface LoadedCourse {

    CourseReport report();

    /** A course without a problem. */
    record Sound(Curriculum curriculum, CourseGold gold, CourseFiles files, CourseReport report)
            implements LoadedCourse {}

    /** A course that is not taught until every problem is mended. */
    record Broken(CourseReport report) implements LoadedCourse {

        List<CourseProblem> problems() {
            return report.problems();
        }
    }
}
