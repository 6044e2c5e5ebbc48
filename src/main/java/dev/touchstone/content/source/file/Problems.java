package dev.touchstone.content.source.file;

import dev.touchstone.content.CourseProblem;
import java.util.List;
import java.util.TreeSet;

/** Collects every problem of a course, so that an author sees all of them at once. */
public final class Problems {

    private final TreeSet<CourseProblem> found = new TreeSet<>();

    public void add(String file, int line, String rule, String remedy) {
        // Some remedies are the words of whoever refused a value.
        String sentence = remedy.endsWith(".") ? remedy : remedy + ".";
        found.add(new CourseProblem(file, line, rule, sentence));
    }

    /** By file and line. */
    public List<CourseProblem> sorted() {
        return List.copyOf(found);
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** Whether a file with this path, or below it when it ends with a slash, has a problem. */
    public boolean at(String path) {
        return found.stream()
                .anyMatch(problem -> path.endsWith("/")
                        ? problem.file().startsWith(path)
                        : problem.file().equals(path));
    }
}
