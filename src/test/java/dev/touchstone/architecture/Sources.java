package dev.touchstone.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The source files below a folder. */
record Sources(Path folder) {

    /** Files with one of the endings; what Vaadin generates is not ours. */
    List<Path> endingIn(String... endings) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Set.of(endings).stream().anyMatch(file.toString()::endsWith))
                    .filter(file -> !file.toString().contains("generated"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Java and JavaScript files with more lines than that. */
    List<String> longerThan(int lines) {
        return endingIn(".java", ".js").stream()
                .filter(file -> linesOf(file) > lines)
                .map(file -> file + ": " + linesOf(file) + " lines")
                .toList();
    }

    private static long linesOf(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
