package dev.touchstone.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast by WCAG 2.2 (1.4.3 and 1.4.11): text 4.5 to 1, lines and icons 3 to 1, by day (0) and by night (1). */
class ColourContrastTest {

    private static final Pattern COLOUR =
            Pattern.compile("--ts-([a-z-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");
    private static final List<String> GROUNDS = List.of("paper", "surface", "sunken");

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void textReadsOnEveryGround(int scheme) throws IOException {
        for (String text : List.of("ink", "muted", "link", "right", "near", "wrong")) {
            for (String ground : GROUNDS) {
                assertContrast(text, ground, scheme, 4.5);
            }
        }
        assertContrast("on-accent", "accent", scheme, 4.5);
        assertContrast("on-accent", "accent-hover", scheme, 4.5);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void verdictsReadOnTheirOwnWash(int scheme) throws IOException {
        for (String verdict : List.of("right", "near", "wrong")) {
            assertContrast(verdict, verdict + "-wash", scheme, 4.5);
            assertContrast("ink", verdict + "-wash", scheme, 4.5);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void linesFocusAndGoldStandOutFromEveryGround(int scheme) throws IOException {
        for (String line : List.of("line", "focus", "gold")) {
            for (String ground : List.of("paper", "surface")) {
                assertContrast(line, ground, scheme, 3);
            }
        }
    }

    private static void assertContrast(String over, String under, int scheme, double least) throws IOException {
        assertThat(contrast(colour(over, scheme), colour(under, scheme)))
                .as("--ts-%s on --ts-%s, %s", over, under, scheme == 0 ? "light" : "dark")
                .isGreaterThanOrEqualTo(least);
    }

    private static int colour(String name, int scheme) throws IOException {
        Map<String, String[]> colours = new HashMap<>();
        String css = Files.readString(Path.of("src/main/resources/META-INF/resources/css/tokens.css"));
        for (Matcher found = COLOUR.matcher(css); found.find(); ) {
            colours.put(found.group(1), new String[] {found.group(2), found.group(3)});
        }
        assertThat(colours).containsKey(name);
        return Integer.parseInt(Objects.requireNonNull(colours.get(name))[scheme].substring(1), 16);
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
