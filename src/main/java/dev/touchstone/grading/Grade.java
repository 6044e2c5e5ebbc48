package dev.touchstone.grading;

import java.util.List;
import java.util.Map;

/** The verdict on an answer. */
public sealed interface Grade {

    /**
     * The answer says nothing yet, so it is not graded.
     *
     * @param missing a stable word for what is missing, such as {@code nothing-drawn}
     */
    record Incomplete(String missing) implements Grade {}

    /**
     * The answer was marked.
     *
     * @param score 0 to 1; the errors are empty exactly when it is 1
     * @param marks the verdict on each thing that was labelled or should have been
     * @param report figures that inform and never lower the score, by name
     * @param grader name and version of the grader, such as {@code boxes/1}
     */
    record Marked(double score, List<Mark> marks, Reveal reveal, Map<String, Double> report, String grader)
            implements Grade {

        public Marked {
            if (!(score >= 0 && score <= 1)) {
                throw new IllegalArgumentException("A score lies between 0 and 1, not at " + score + ".");
            }
            marks = List.copyOf(marks);
            report = Map.copyOf(report);
        }

        public List<TypedError> errors() {
            return marks.stream().flatMap(mark -> mark.errors().stream()).toList();
        }
    }
}
