package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** docs/course.md says what the course holds today. */
class FactsDocumentTest {

    @Test
    void thePageOfTheCourseIsWhatTheCommandPrints() throws Exception {
        StringWriter printed = new StringWriter();
        int code = new CommandLine(CommandWords.class)
                .setOut(new PrintWriter(printed))
                .execute("facts");

        assertThat(code).isZero();
        assertThat(Files.readString(Path.of("docs", "course.md")))
                .as("after a change of the course: ./run facts > docs/course.md")
                .isEqualTo(printed.toString());
    }
}
