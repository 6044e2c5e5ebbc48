package dev.touchstone.content.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.exchange.ImportOrder.Words;
import dev.touchstone.content.exchange.ImportResult.Imported;
import dev.touchstone.content.exchange.ImportResult.Refused;
import dev.touchstone.content.source.file.CourseFiles;
import dev.touchstone.content.source.file.CourseReader;
import dev.touchstone.content.source.file.Directory;
import dev.touchstone.content.source.file.FileListing;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.file.YamlDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private int identities;

    private ImportResult run(String format, String name, String text, Words words) {
        AForeignFile.write(folder, name, text);
        var order = new ImportOrder(format, folder.resolve(name), folder.resolve("out"), words);
        return new GoldImport(() -> new UUID(0, ++identities)).run(order);
    }

    private static Words words(Path pictures, String why, String alt) {
        return new Words(null, null, null, null, "tabletop-a", "2.1", why, alt, pictures, false, "en");
    }

    private YamlDocument read(String path, String schema, Problems problems) {
        return new CourseReader(CourseFiles.list(List.of(new Directory(folder.resolve("out"))), problems), problems)
                .yaml(path, schema);
    }

    @Test
    void whatIsSaidAtTheStartLeavesNothingToFillIn() {
        Imported imported = (Imported)
                run("coco", "mugs.json", MUGS, words(TABLE, "The box ends at the rim.", "A table with things."));

        assertThat(imported.exercises()).containsExactly("mugs");
        assertThat(imported.items()).isEqualTo(2);
        assertThat(imported.losses()).containsExactly("annotation key \"score\" (1 ×, first at annotations/0)");
        assertThat(imported.steps())
                .hasSize(3)
                .anyMatch(step -> step.startsWith("Put 1 pictures (JPEG) into pictures/mugs/"))
                .anyMatch(step -> step.endsWith("@practice mugs 6"))
                .anyMatch(step -> step.endsWith("./run check"));
        var problems = new Problems();
        YamlDocument exercise = read("exercises/mugs/exercise.yaml", "exercise-boxes", problems);
        YamlDocument items = read("exercises/mugs/items.yaml", "items-boxes", problems);
        YamlDocument gold = read("exercises/mugs/gold.yaml", "gold-boxes", problems);
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
        Imported imported = (Imported) run("coco", "mugs.json", MUGS, Words.none());

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
        read("exercises/mugs/gold.yaml", "gold-boxes", problems);
        assertThat(problems.sorted())
                .isNotEmpty()
                .allMatch(problem -> problem.remedy().contains("/why"));
    }

    @Test
    void nothingIsWrittenOverAndNothingIsLeftBehind() throws IOException {
        AForeignFile.write(folder, "out/mine.txt", "mine");

        assertThat(run("coco", "mugs.json", MUGS, Words.none()))
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
        assertThat(run("coco", "mugs.json", MUGS.replace("10.5", "1000"), Words.none()))
                .isInstanceOf(Refused.class);
        assertThat(run("nonsense", "mugs.json", MUGS, Words.none())).isInstanceOf(Refused.class);
        assertThat(run("coco", "mugs.json", MUGS, words(folder.resolve("none"), "", "")))
                .isInstanceOf(Refused.class);
        assertThat(contents()).containsExactly("mugs.json");
    }

    @Test
    void aPictureOfAnotherSizeIsNotTheOneThatWasLabelled() {
        ImportResult result =
                run("coco", "mugs.json", MUGS.replace("\"height\": 640", "\"height\": 641"), words(TABLE, "", ""));

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
        Imported imported = (Imported) run("jsonl", "pairs.jsonl", lines, Words.none());

        assertThat(imported.exercises()).containsExactly("pairs", "pairs-2", "pairs-3");
        assertThat(imported.items()).isEqualTo(450);
        var problems = new Problems();
        assertThat(read("exercises/pairs-3/items.yaml", "item", problems).at("/items"))
                .hasSize(50);
    }

    @Test
    void largeThingsAreSplitByWhatAFileMayWeigh() {
        String answer = "word ".repeat(790);
        String lines = IntStream.range(0, 199)
                .mapToObj(i ->
                        "{\"prompt\": \"Question " + i + "?\", \"chosen\": \"" + answer + "\", \"rejected\": \"Bad\"}")
                .collect(Collectors.joining("\n"));
        Imported imported = (Imported) run("jsonl", "pairs.jsonl", lines, Words.none());

        assertThat(imported.exercises()).hasSizeGreaterThan(1);
        assertThat(imported.exercises())
                .allSatisfy(slug -> assertThat(folder.resolve("out/exercises/" + slug + "/items.yaml"))
                        .satisfies(file -> assertThat(Files.size(file)).isLessThan(1_000_000)));
    }

    @Test
    void textsKeepTheirWordsAndCountCharactersAsACourseDoes() {
        String task = """
                [{"data": {"text": "😀 e\u0301t\u00e9: Ada"}, "annotations": [{"result": [{"id": "a", "type": "labels",
                  "value": {"start": 9, "end": 12, "text": "Ada", "labels": ["PER"]}}]}]},
                 {"data": {"text": "No one"}, "annotations": [{"result": [{"id": "x", "type": "labels",
                  "value": {"start": 0, "end": 2, "labels": ["PER"]}}, {"id": "y", "type": "labels",
                  "value": {"start": 1, "end": 4, "labels": ["PER"]}}]}]}]
                """;
        Imported imported = (Imported) run("label-studio", "texts.json", task, Words.none());

        var problems = new Problems();
        assertThat(read("exercises/texts/gold.yaml", "item", problems)
                        .at("/gold/0/revisions/0/answer")
                        .toString())
                .isEqualTo("{\"spans\":[{\"start\":7,\"end\":10,\"label\":\"per\",\"quote\":\"Ada\"}]}");
        assertThat(read("exercises/texts/items.yaml", "item", problems)
                        .at("/items/0/text")
                        .stringValue())
                .isEqualTo("😀 \u00e9t\u00e9: Ada");
        assertThat(imported.losses()).anyMatch(loss -> loss.startsWith("text with parts that overlap, left out"));
    }

    @Test
    void aChoiceHasAPlaceForTheExplanationOfEachWrongLabel() {
        Imported imported =
                (Imported) run("label-studio", "mail.json", """
                [{"data": {"text": "Win now"}, "annotations": [{"result": [{"type": "choices", "value": {"choices": ["spam"]}}]}]},
                 {"data": {"text": "Hello"}, "annotations": [{"result": [{"type": "choices", "value": {"choices": ["mail"]}}]}]}]
                """, words(folder, "It asks for money.", "None here."));

        var problems = new Problems();
        YamlDocument gold = read("exercises/mail/gold.yaml", "gold-choice", problems);
        read("exercises/mail/items.yaml", "items-choice", problems);
        read("exercises/mail/exercise.yaml", "exercise-choice", problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(gold.at("/gold/0/revisions/0/mistakes/0/answer/choice").stringValue())
                .isEqualTo("mail");
        assertThat(imported.items()).isEqualTo(2);
    }

    @Test
    void aThingInSeveralPartsIsLeftOutOfOutlinesAndSaid() {
        String leaves = """
                {"images": [{"id": 1, "file_name": "a.jpg", "width": 100, "height": 100},
                            {"id": 2, "file_name": "b.jpg", "width": 100, "height": 100}],
                 "categories": [{"id": 1, "name": "leaf"}],
                 "annotations": [
                   {"id": 1, "image_id": 1, "category_id": 1, "bbox": [1, 1, 8, 8], "segmentation": [[1, 1, 9, 1, 9, 9]]},
                   {"id": 2, "image_id": 2, "category_id": 1, "bbox": [1, 1, 8, 8],
                    "segmentation": [[1, 1, 9, 1, 9, 9], [1, 5, 2, 6, 1, 9]]}]}
                """;
        Words outlines = new Words("polygons", "leaves", null, null, null, null, null, null, null, false, "en");
        Imported imported = (Imported) run("coco", "coco.json", leaves, outlines);

        assertThat(imported.items()).isEqualTo(1);
        assertThat(imported.losses())
                .singleElement()
                .asString()
                .startsWith("picture with a thing that has no outline or is in several parts, left out");
        assertThat(read("exercises/leaves/gold.yaml", "item", new Problems())
                        .at("/gold/0/revisions/0/answer")
                        .toString())
                .isEqualTo("{\"polygons\":[{\"label\":\"leaf\",\"points\":[[1,1],[9,1],[9,9]]}]}");
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
