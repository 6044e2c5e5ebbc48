package dev.touchstone.content.source;

import dev.touchstone.content.CourseProblem;
import java.util.List;

/** The course has problems and is not taught. */
final class CourseRefused extends RuntimeException {

    private final transient List<CourseProblem> problems;

    CourseRefused(List<CourseProblem> problems) {
        super("The course has " + problems.size() + (problems.size() == 1 ? " problem." : " problems."));
        this.problems = List.copyOf(problems);
    }

    List<CourseProblem> problems() {
        return problems;
    }
}
