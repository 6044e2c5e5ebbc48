package dev.touchstone.content.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.content.CourseProblem;
import dev.touchstone.content.source.file.Directory;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read or understood. */
class BrokenCourseTest {

    @TempDir
    private Path folder;

    private ACourse course;

    @BeforeEach
    void aValidCourse() {
        course = ACourse.in(folder);
    }

    @Test
    void anUnknownKeyIsNamedWithItsLine() {
        course.replace("course.yaml", "welcome: fruit", "welcome: fruit\ncolour: red");

        only("course.yaml", 6, "schema", "colour");
    }

    @Test
    void anUnknownKeyInAnItemIsNamedWithItsLine() {
        course.replace("exercises/fruit/items.yaml", "labels: [lemon]", "label: [lemon]");

        only("exercises/fruit/items.yaml", 10, "schema", "label");
    }

    @Test
    void aKeyOfAnotherTaskTypeIsRefused() {
        course.replace("exercises/fruit/items.yaml", "labels: [lemon]", "ask: frame");

        only("exercises/fruit/items.yaml", 10, "schema", "ask");
    }

    @Test
    void aMissingKeyIsNamed() {
        course.replace("exercises/fruit/exercise.yaml", "title: Fruit\n", "");

        only("exercises/fruit/exercise.yaml", 1, "schema", "title");
    }

    @Test
    void aClauseNumberWithoutQuotesIsRefused() {
        course.replace(
                "exercises/fruit/gold.yaml", "from: conventions, clause: \"1.1\"", "from: conventions, clause: 1.1");

        only("exercises/fruit/gold.yaml", 4, "schema", "quotes");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        course.replace("course.yaml", "title: Tiny\n", "title: Tiny\ntitle: Small\n");

        only("course.yaml", 4, "yaml", "twice");
    }

    @Test
    void brokenYamlIsListedWithItsLine() {
        course.replace("skills.yaml", "name: Boxes\n", "name: \"Boxes\n");

        assertThat(course.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("skills.yaml");
            assertThat(problem.rule()).isEqualTo("yaml");
        });
    }

    @Test
    void anchorsAreRefused() {
        course.replace("course.yaml", "lessons: [first, second]", "lessons: &all [first, second]\n    more: *all");

        assertThat(course.problems()).extracting(CourseProblem::rule).contains("yaml");
    }

    @Test
    void yamlThatNestsThousandsDeepIsListed() {
        course.write("skills.yaml", "skills: " + "[".repeat(100_000));

        assertThat(course.problems())
                .anySatisfy(problem -> assertThat(problem.file()).isEqualTo("skills.yaml"));
    }

    @Test
    void aMissingFileIsListed() {
        course.delete("exercises/fruit/notes.md");

        only("exercises/fruit/notes.md", 1, "file-missing", "Add it");
    }

    @Test
    void aStrayFileIsListed() {
        course.write("lessons/first/.DS_Store", "x").write("old.yaml", "x");

        assertThat(course.problems())
                .extracting(CourseProblem::file, CourseProblem::rule)
                .containsExactly(tuple("lessons/first/.DS_Store", "stray-file"), tuple("old.yaml", "stray-file"));
    }

    @Test
    void aLinkIsNeverFollowed() throws IOException {
        Files.delete(folder.resolve("exercises/fruit/notes.md"));
        Files.createSymbolicLink(folder.resolve("exercises/fruit/notes.md"), Path.of("/etc/hostname"));

        assertThat(course.problems())
                .anySatisfy(problem -> assertThat(problem.rule()).isEqualTo("stray-file"));
    }

    @Test
    void aFileInAnotherEncodingIsListedWithTheLineOfTheFirstStrangeByte() {
        course.write(
                "rulebooks/table/changelog.md", "First edition.\nCaf\u00e9.\n".getBytes(StandardCharsets.ISO_8859_1));

        only("rulebooks/table/changelog.md", 2, "encoding", "UTF-8");
    }

    @Test
    void aFileOfFiftyMegabytesIsListedAndNotRead() throws IOException {
        try (var large =
                new RandomAccessFile(folder.resolve("exercises/fruit/notes.md").toFile(), "rw")) {
            large.setLength(50_000_000);
        }

        only("exercises/fruit/notes.md", 1, "file-too-large", "50000 kB");
    }

    @Test
    void anUnknownTaskTypeIsListed() {
        course.replace("exercises/fruit/exercise.yaml", "type: boxes", "type: blobs");

        assertThat(course.problems())
                .contains(new CourseProblem(
                        "exercises/fruit/exercise.yaml",
                        2,
                        "unknown-type",
                        "There is no type blobs. Use one of those in content/README.md."));
    }

    @Test
    void everyProblemIsInOneList() {
        course.replace("course.yaml", "welcome: fruit", "welcome: nothing")
                .replace("exercises/fruit/items.yaml", "labels: [lemon]", "labels: [lime]")
                .write("stray.txt", "x");

        assertThat(course.problems())
                .extracting(CourseProblem::rule)
                .containsExactly("unknown-exercise", "unknown-label", "stray-file");
    }

    @Test
    void aFolderThatIsNotThereIsListed() {
        List<CourseProblem> problems = ACourse.in(folder.resolve("a")).problems();
        assertThat(problems).isEmpty();
        LoadedCourse loaded =
                ACourse.loader().load(List.of(new Directory(folder.resolve("none"))), CourseLoader.Depth.START);

        assertThat(loaded.report().problems())
                .extracting(CourseProblem::rule)
                .contains("folder-unreadable", "file-missing");
    }

    private void only(String file, int line, String rule, String word) {
        assertThat(course.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.rule()).isEqualTo(rule);
            assertThat(problem.remedy()).contains(word);
        });
    }
}
