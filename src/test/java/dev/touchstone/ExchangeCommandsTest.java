package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.CourseCheck;
import dev.touchstone.content.CourseReport;
import dev.touchstone.content.exchange.ExportOrder;
import dev.touchstone.content.exchange.ExportResult;
import dev.touchstone.content.exchange.GoldExport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExchangeCommandsTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        return new CommandLine(CommandWords.class)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    /** The course with a folder on top. */
    private static ConfigurableApplicationContext course(Path extra) {
        return new SpringApplicationBuilder(CheckCommand.Parts.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .properties("touchstone.content=" + extra)
                .run();
    }

    @Test
    void goldThatWentOutComesBackIntoASoundCourse() throws IOException {
        Path coco = folder.resolve("table.json");
        assertThat(run("export", "coco", "hidden-table", "--to", coco.toString()))
                .isZero();
        assertThat(err.toString()).contains("Not carried: explanation, clause, typical mistakes");
        Path imported = folder.resolve("imported");
        assertThat(run(
                        "import",
                        "coco",
                        coco.toString(),
                        "--to",
                        imported.toString(),
                        "--slug",
                        "came-back",
                        "--pictures",
                        "content/pictures",
                        "--rulebook",
                        "tabletop-a",
                        "--clause",
                        "2.2",
                        "--why",
                        "The box ends where the thing ends.",
                        "--alt",
                        "A table with things on it."))
                .isZero();
        assertThat(out.toString()).contains("What is left for you:").contains("@practice came-back 6");

        practise(imported, "came-back");
        try (var course = course(imported)) {
            CourseReport report = course.getBean(CourseCheck.class).run();
            assertThat(report.problems()).isEmpty();
            assertThat(boxes(course, "came-back")).isEqualTo(boxes(course, "hidden-table"));
        }
    }

    @Test
    void anExerciseOfDrawnScenesGoesOutWithItsPictures() throws IOException {
        Path tasks = folder.resolve("tasks.json");
        Path pictures = folder.resolve("pictures");
        assertThat(run(
                        "export",
                        "label-studio",
                        "welcome-street",
                        "--to",
                        tasks.toString(),
                        "--pictures",
                        pictures.toString()))
                .isZero();

        JsonNode first = JsonMapper.shared().readTree(Files.readString(tasks)).path(0);
        assertThat(pictures.resolve(first.at("/data/image").stringValue())).isNotEmptyFile();
        assertThat(first.at("/annotations/0/result/0/value/rectanglelabels/0").stringValue())
                .isEqualTo("car");
        String before = Files.readString(tasks);
        assertThat(run("export", "label-studio", "welcome-street", "--to", tasks.toString()))
                .isOne();
        assertThat(err.toString()).contains("nothing is written over");
        assertThat(tasks).hasContent(before);
    }

    @Test
    void everyExerciseOfTheCourseGoesOutAsLinesOrSaysWhyNot() {
        try (var course = course(folder)) {
            GoldExport export = course.getBean(GoldExport.class);
            for (String exercise : List.of("which-clause", "what-is-it-street", "tight-boxes")) {
                ExportResult result = export.run(new ExportOrder("jsonl", exercise, null, null));
                assertThat(result).isInstanceOfSatisfying(ExportResult.Exported.class, exported -> {
                    assertThat(exported.text().lines()).hasSize(exported.items());
                    exported.text().lines().forEach(line -> {
                        JsonNode json = JsonMapper.shared().readTree(line);
                        assertThat(json.path("answer").isObject()).isTrue();
                        assertThat(json.path("why").stringValue()).isNotBlank();
                        assertThat(json.path("clause").stringValue()).matches("\\d+\\.\\d+");
                        assertThat(line).doesNotContain("byLanguage");
                    });
                });
            }
            assertThat(export.run(new ExportOrder("coco", "which-clause", null, null)))
                    .isEqualTo(new ExportResult.Refused("COCO holds shapes on pictures only. Export as jsonl."));
            assertThat(export.run(new ExportOrder("coco", "unknown", null, null)))
                    .isEqualTo(new ExportResult.Refused("There is no exercise unknown."));
        }
    }

    @Test
    void aFileThatCannotBeTakenIsToldWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("names.conll"), "Ada PERSON\n");

        assertThat(run(
                        "import",
                        "conll",
                        file.toString(),
                        "--to",
                        folder.resolve("out").toString()))
                .isOne();
        assertThat(err.toString())
                .contains("names.conll: line 1: \"PERSON\" is no label")
                .contains("Nothing was written.");
    }

    @Test
    void helpNamesTheWordsAndTheirFormats() {
        assertThat(run("help")).isZero();
        assertThat(out.toString()).contains("import").contains("export");
        assertThat(run("help", "import")).isZero();
        assertThat(out.toString())
                .contains("coco")
                .contains("label-studio")
                .contains("conll")
                .contains("--pictures");
    }

    /** Adds a screen to a lesson of the course, in each language. */
    private static void practise(Path extra, String exercise) throws IOException {
        Path lesson = Files.createDirectories(extra.resolve("lessons/tight-boxes"));
        for (String file : List.of("lesson.md", "lesson.es.md")) {
            Files.writeString(
                    lesson.resolve(file),
                    Files.readString(Path.of("content/lessons/tight-boxes", file))
                            .replaceFirst("(?m)^@check ", "@practice " + exercise + " 2\n\n---\n@check "));
        }
    }

    private static List<String> boxes(ConfigurableApplicationContext course, String exercise) {
        var result = (ExportResult.Exported)
                course.getBean(GoldExport.class).run(new ExportOrder("coco", exercise, null, null));
        List<String> boxes = new ArrayList<>();
        JsonMapper.shared()
                .readTree(result.text())
                .path("annotations")
                .forEach(annotation -> boxes.add(annotation.path("image_id") + " " + annotation.path("category_id")
                        + " " + annotation.path("bbox") + annotation.path("attributes")));
        return boxes;
    }
}
