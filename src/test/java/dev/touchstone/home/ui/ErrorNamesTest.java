package dev.touchstone.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.base.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every error that a grader can find has a name that people read. */
class ErrorNamesTest {

    private static final Pattern MADE =
            Pattern.compile("(?:TypedError|[eE]rror)\\((?:\\w+ \\? )?\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern DECLARED = Pattern.compile("Errors? ((?:`[a-z]+(?:-[a-z]+)+`[,\\s]*)+)");
    private static final Pattern REVEALED = Pattern.compile("errors: \\[([a-z, -]+)]");
    private static final Pattern WORD = Pattern.compile("[a-z]+(?:-[a-z]+)+");

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyErrorTypeHasAName(String language) throws IOException {
        Set<String> types = new TreeSet<>();
        types.addAll(found(MADE, texts(Path.of("src/main/java/dev/touchstone/grading"), ".java")));
        types.addAll(found(DECLARED, Stream.of(Files.readString(Path.of("content/README.md")))));
        types.addAll(found(REVEALED, texts(Path.of("content"), "items.yaml")));
        assertThat(types).contains("wrong-option", "box-loose", "identity-switch", "text-near-copy");
        Set<String> named = Texts.all(Locale.of(language)).keySet().stream()
                .filter(key -> key.startsWith("error.") && !key.startsWith("error.page"))
                .map(key -> key.substring("error.".length()))
                .collect(Collectors.toSet());
        assertThat(named).containsExactlyInAnyOrderElementsOf(types);
    }

    private static Set<String> found(Pattern pattern, Stream<String> texts) {
        return texts.flatMap(text -> pattern.matcher(text).results())
                .map(match -> match.group(1))
                .flatMap(list -> WORD.matcher(list).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).map(ErrorNamesTest::read).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
