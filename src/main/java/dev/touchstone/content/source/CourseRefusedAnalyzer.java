package dev.touchstone.content.source;

import dev.touchstone.content.CourseProblem;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the problems of a refused course as a plain list; the application then ends with exit code 1. */
class CourseRefusedAnalyzer extends AbstractFailureAnalyzer<CourseRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CourseRefused cause) {
        String list = cause.problems().stream().map(CourseProblem::toString).collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                cause.getMessage() + "\n\n" + list, "Mend the files above; ./run check lists what is left.", cause);
    }
}
