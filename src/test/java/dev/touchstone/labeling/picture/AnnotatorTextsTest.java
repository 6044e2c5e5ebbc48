package dev.touchstone.labeling.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the annotators of outlines and of points show or speak is written, and nothing else is. */
class AnnotatorTextsTest {

    private static final Pattern KEY = Pattern.compile("'([a-z]+(?:\\.[a-zA-Z]+)+)'");

    @ParameterizedTest
    @CsvSource({"polygon-annotator, polygons", "point-annotator, keypoints"})
    void everyTextIsWrittenAndNoOther(String element, String type) throws IOException {
        Set<String> wanted = KEY.matcher(read("/META-INF/resources/js/" + element + "/messages.js"))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> own = keys(type, type + ".annotator.");
        Set<String> written = new TreeSet<>(keys("translations", "annotator."));
        written.addAll(own);
        assertThat(wanted).hasSizeGreaterThan(40);
        assertThat(written).containsAll(wanted);
        assertThat(wanted).containsAll(own);
    }

    private static Set<String> keys(String bundle, String prefix) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = open("/vaadin-i18n/" + bundle + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String file) throws IOException {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(AnnotatorTextsTest.class.getResourceAsStream(file));
    }
}
