package dev.touchstone.labeling.codelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeColoursTest {

    private static final List<String> LINES = List.of(
            "/* two", "lines */ if (a < 'b') { return \"c\"; }", "", "  # \"$x\" <b>&amp;</b>", "\tselect 1.5 -- ñ 🙂");

    @ParameterizedTest
    @ValueSource(strings = {"java", "python", "javascript", "sql", "shell", "klingon"})
    void thePiecesOfALineAreTheLine(String language) {
        List<String> joined = CodeColours.of(language, LINES).stream()
                .map(pieces -> pieces.stream().map(CodeColours.Piece::text).collect(Collectors.joining()))
                .toList();
        assertThat(joined).isEqualTo(LINES);
    }

    @Test
    void whatACommentBeganIsACommentOnTheNextLineToo() {
        List<List<CodeColours.Piece>> lines = CodeColours.of("java", LINES);
        assertThat(lines.get(0)).containsExactly(new CodeColours.Piece("comment", "/* two"));
        assertThat(lines.get(1).getFirst()).isEqualTo(new CodeColours.Piece("comment", "lines */"));
        assertThat(lines.get(1)).contains(new CodeColours.Piece("keyword", "return"));
        assertThat(lines.get(1)).contains(new CodeColours.Piece("string", "\"c\""));
    }

    @Test
    void aStringOverSeveralLinesOfPythonStaysAString() {
        List<List<CodeColours.Piece>> lines =
                CodeColours.of("python", List.of("\"\"\"What", "it does.\"\"\"", "x = 1"));
        assertThat(lines.get(1)).extracting(CodeColours.Piece::colour).containsOnly("string");
        assertThat(lines.get(2)).contains(new CodeColours.Piece("figure", "1"));
    }
}
