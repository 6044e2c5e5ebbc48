package dev.touchstone.content.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.exchange.ImportOrder.Words;
import dev.touchstone.content.exchange.ImportResult.Imported;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.file.YamlDocument;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Task types beyond boxes, each in the words of its own course files. */
class ImportedTypesTest {

    @TempDir
    private Path folder;

    private AnImport order;

    @BeforeEach
    void makeRoom() {
        order = new AnImport(folder);
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
        Imported imported = (Imported) order.run("label-studio", "texts.json", task, Words.none());

        var problems = new Problems();
        assertThat(order.read("exercises/texts/gold.yaml", "item", problems)
                        .at("/gold/0/revisions/0/answer")
                        .toString())
                .isEqualTo("{\"spans\":[{\"start\":7,\"end\":10,\"label\":\"per\",\"quote\":\"Ada\"}]}");
        assertThat(order.read("exercises/texts/items.yaml", "item", problems)
                        .at("/items/0/text")
                        .stringValue())
                .isEqualTo("😀 \u00e9t\u00e9: Ada");
        assertThat(imported.losses()).anyMatch(loss -> loss.startsWith("text with parts that overlap, left out"));
    }

    @Test
    void whatTextsHoldComesThroughAsItWas() {
        String odd =
                "a: b # c\\n- 'd' \\\"e\\\" \\t| > & * ! % @ `\\u0007\\u0085\\u2028\\ufeff {x} [y] yes 1.1 😀 \\r\\n end";
        order.run(
                "jsonl",
                "odd.jsonl",
                "{\"prompt\": \"" + odd + "\", \"chosen\": \"no\", \"rejected\": \"null\"}",
                Words.none());

        var problems = new Problems();
        YamlDocument items = order.read("exercises/odd/items.yaml", "item", problems);
        assertThat(items.at("/items/0/request").stringValue())
                .isEqualTo(
                        "a: b # c\n- 'd' \"e\" \t| > & * ! % @ `\u0007\u0085\u2028\ufeff {x} [y] yes 1.1 😀 \r\n end");
        assertThat(items.at("/items/0/answers/a").isString()).isTrue();
        assertThat(items.at("/items/0/answers/b").isString()).isTrue();
    }

    @Test
    void aChoiceHasAPlaceForTheExplanationOfEachWrongLabel() {
        Imported imported = (Imported)
                order.run("label-studio", "mail.json", """
                [{"data": {"text": "Win now"}, "annotations": [{"result": [{"type": "choices", "value": {"choices": ["spam"]}}]}]},
                 {"data": {"text": "Hello"}, "annotations": [{"result": [{"type": "choices", "value": {"choices": ["mail"]}}]}]}]
                """, AnImport.words(folder, "It asks for money.", "None here."));

        var problems = new Problems();
        YamlDocument gold = order.read("exercises/mail/gold.yaml", "gold-choice", problems);
        order.read("exercises/mail/items.yaml", "items-choice", problems);
        order.read("exercises/mail/exercise.yaml", "exercise-choice", problems);
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
        Imported imported = (Imported) order.run("coco", "coco.json", leaves, outlines);

        assertThat(imported.items()).isEqualTo(1);
        assertThat(imported.losses())
                .singleElement()
                .asString()
                .startsWith("picture with a thing that has no outline or is in several parts, left out");
        assertThat(order.read("exercises/leaves/gold.yaml", "item", new Problems())
                        .at("/gold/0/revisions/0/answer")
                        .toString())
                .isEqualTo("{\"polygons\":[{\"label\":\"leaf\",\"points\":[[1,1],[9,1],[9,9]]}]}");
    }
}
