package dev.touchstone.content.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.exchange.ImportOrder.Words;
import dev.touchstone.content.exchange.ImportResult.Imported;
import dev.touchstone.content.exchange.ImportResult.Refused;
import dev.touchstone.content.source.file.CourseFiles;
import dev.touchstone.content.source.file.Directory;
import dev.touchstone.content.source.file.FileListing;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.file.YamlDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldImportTest {

    private static final Path TABLE = Path.of("content", "pictures", "tabletop");

    private static final String MUGS = """
            {"images": [{"id": 1, "file_name": "0003.jpg", "width": 960, "height": 640},
                        {"id": 2, "file_name": "sub/0003.JPG", "width": 960, "height": 640}],
             "categories": [{"id": 1, "name": "Coffee_mug"}, {"id": 2, "name": "Große Kanne"}, {"id": 3, "name": "汽车"}],
             "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "bbox": [10, 10.5, 20, 30], "score": 0.5}]}
            """;

    @TempDir
    private Path folder;

    private AnImport order;

    @BeforeEach
    void makeRoom() {
        order = new AnImport(folder);
    }

    @Test
    void whatIsSaidAtTheStartLeavesNothingToFillIn() {
        Imported imported = (Imported) order.run(
                "coco", "mugs.json", MUGS, AnImport.words(TABLE, "The box ends at the rim.", "A table with things."));

        assertThat(imported.exercises()).containsExactly("mugs");
        assertThat(imported.items()).isEqualTo(2);
        assertThat(imported.losses()).containsExactly("annotation key \"score\" (1 ×, first at annotations/0)");
        assertThat(imported.steps())
                .hasSize(3)
                .anyMatch(step -> step.startsWith("Put 1 pictures (JPEG) into pictures/mugs/"))
                .anyMatch(step -> step.endsWith("@practice mugs 6"))
                .anyMatch(step -> step.endsWith("./run check"));
        var problems = new Problems();
        YamlDocument exercise = order.read("exercises/mugs/exercise.yaml", "exercise-boxes", problems);
        YamlDocument items = order.read("exercises/mugs/items.yaml", "items-boxes", problems);
        YamlDocument gold = order.read("exercises/mugs/gold.yaml", "gold-boxes", problems);
        FileListing.check(CourseFiles.list(List.of(new Directory(folder.resolve("out"))), problems), problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(exercise.at("/labels").toString())
                .isEqualTo("[{\"slug\":\"coffee-mug\",\"name\":\"Coffee mug\"},"
                        + "{\"slug\":\"gro-e-kanne\",\"name\":\"Große Kanne\"},{\"slug\":\"label\",\"name\":\"汽车\"}]");
        assertThat(items.at("/items/0/picture/file").stringValue()).isEqualTo("mugs/0003.jpg");
        assertThat(gold.at("/gold/0/revisions/0/answer").toString())
                .isEqualTo("{\"boxes\":[{\"label\":\"coffee-mug\",\"x\":10,\"y\":10.5,\"w\":20,\"h\":30}]}");
        assertThat(gold.at("/gold/1/revisions/0/answer").toString()).isEqualTo("{\"boxes\":[]}");
        assertThat(gold.at("/gold/0/item")).isEqualTo(items.at("/items/0/uuid"));
        assertThat(folder.resolve("out/pictures/mugs/0003.jpg")).hasSameBinaryContentAs(TABLE.resolve("0003.jpg"));
    }

    @Test
    void whatIsNotSaidIsLeftForTheCheckToAskFor() throws IOException {
        Imported imported = (Imported) order.run("coco", "mugs.json", MUGS, Words.none());

        assertThat(imported.steps())
                .anyMatch(step -> step.startsWith("Write clause 1.1 in rulebooks/mugs/clauses.md"))
                .anyMatch(step -> step.startsWith("Fill in why"))
                .anyMatch(step -> step.startsWith("Fill in alt"));
        assertThat(folder.resolve("out/rulebooks/mugs/clauses.md"))
                .content()
                .endsWith("### 1.1 Each label and what it means\n");
        assertThat(folder.resolve("out/exercises/mugs/notes.md"))
                .content()
                .contains("- annotation key \"score\"")
                .contains("| sub/0003.JPG | sub-0003.jpg | bring it |");
        var problems = new Problems();
        order.read("exercises/mugs/gold.yaml", "gold-boxes", problems);
        assertThat(problems.sorted())
                .isNotEmpty()
                .allMatch(problem -> problem.remedy().contains("/why"));
    }

    @Test
    void nothingIsWrittenOverAndNothingIsLeftBehind() throws IOException {
        AForeignFile.write(folder, "out/mine.txt", "mine");

        assertThat(order.run("coco", "mugs.json", MUGS, Words.none()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .asString()
                                .contains("nothing is written over"));
        assertThat(folder.resolve("out/mine.txt")).hasContent("mine");
        assertThat(contents()).containsExactlyInAnyOrder("mugs.json", "out");
    }

    @Test
    void aRefusedFileLeavesNothingBehind() throws IOException {
        assertThat(order.run("coco", "mugs.json", MUGS.replace("10.5", "1000"), Words.none()))
                .isInstanceOf(Refused.class);
        assertThat(order.run("nonsense", "mugs.json", MUGS, Words.none())).isInstanceOf(Refused.class);
        assertThat(order.run("coco", "mugs.json", MUGS, AnImport.words(folder.resolve("none"), "", "")))
                .isInstanceOf(Refused.class);
        assertThat(contents()).containsExactly("mugs.json");
    }

    @Test
    void aPictureOfAnotherSizeIsNotTheOneThatWasLabelled() {
        ImportResult result = order.run(
                "coco", "mugs.json", MUGS.replace("\"height\": 640", "\"height\": 641"), AnImport.words(TABLE, "", ""));

        assertThat(((Refused) result).problems())
                .extracting(Object::toString)
                .contains("mugs.json: 0003.jpg: The file says 960 by 641 px, the picture has 960 by 640."
                        + " Bring the picture that was labelled.");
    }

    @Test
    void manyThingsBecomeSeveralExercises() {
        String lines = IntStream.range(0, 450)
                .mapToObj(i -> "{\"prompt\": \"Question " + i + "?\", \"chosen\": \"Good\", \"rejected\": \"Bad\"}")
                .collect(Collectors.joining("\n"));
        Imported imported = (Imported) order.run("jsonl", "pairs.jsonl", lines, Words.none());

        assertThat(imported.exercises()).containsExactly("pairs", "pairs-2", "pairs-3");
        assertThat(imported.items()).isEqualTo(450);
        var problems = new Problems();
        assertThat(order.read("exercises/pairs-3/items.yaml", "item", problems).at("/items"))
                .hasSize(50);
    }

    @Test
    void largeThingsAreSplitByWhatAFileMayWeigh() {
        String answer = "word ".repeat(790);
        String lines = IntStream.range(0, 199)
                .mapToObj(i ->
                        "{\"prompt\": \"Question " + i + "?\", \"chosen\": \"" + answer + "\", \"rejected\": \"Bad\"}")
                .collect(Collectors.joining("\n"));
        Imported imported = (Imported) order.run("jsonl", "pairs.jsonl", lines, Words.none());

        assertThat(imported.exercises()).hasSizeGreaterThan(1);
        assertThat(imported.exercises())
                .allSatisfy(slug -> assertThat(folder.resolve("out/exercises/" + slug + "/items.yaml"))
                        .satisfies(file -> assertThat(Files.size(file)).isLessThan(1_000_000)));
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
