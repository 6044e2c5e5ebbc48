package dev.touchstone.testbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    @TempDir
    private Path folder;

    @Test
    void aTableTakesThePlaceOfTheOneBefore() throws Exception {
        Path document = folder.resolve("performance.md");
        Files.writeString(document, "A\n<!-- speed -->\nold\n<!-- /speed -->\nB <!-- other -->\n<!-- /other -->\n");

        new Tables(document).write("speed", List.of("what", "ms"), List.of(List.of("start", "3")));

        assertThat(document).hasContent("""
                        A
                        <!-- speed -->
                        | what | ms |
                        | --- | --- |
                        | start | 3 |
                        <!-- /speed -->
                        B <!-- other -->
                        <!-- /other -->
                        """);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tables(document).write("missing", List.of(), List.of()));
    }
}
