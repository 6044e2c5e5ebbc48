package dev.touchstone.content;

import java.util.Comparator;

/**
 * Something wrong in the course files, told to an author.
 *
 * @param file below the course's folder, such as {@code exercises/tight-boxes/gold.yaml}
 * @param line 1 for the first; 1 also when the whole file is meant
 * @param rule short stable name of the rule that was broken, such as {@code gold-missing}
 * @param remedy what is wrong and what to do, in plain words
 */
public record CourseProblem(String file, int line, String rule, String remedy) implements Comparable<CourseProblem> {

    private static final Comparator<CourseProblem> BY_PLACE = Comparator.comparing(CourseProblem::file)
            .thenComparingInt(CourseProblem::line)
            .thenComparing(CourseProblem::rule)
            .thenComparing(CourseProblem::remedy);

    @Override
    public int compareTo(CourseProblem other) {
        return BY_PLACE.compare(this, other);
    }

    /** One line, as editors understand it: {@code file:line: rule: remedy}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + rule + ": " + remedy;
    }
}
