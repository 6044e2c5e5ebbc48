package dev.touchstone.content.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.exchange.format.GoldWriters;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.read.Findings;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What both sides can say comes back as it went, for sets made by chance. */
class RoundTripTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void cocoBringsBackBoxesAttributesAndRegionsToIgnore(long seed) {
        LabelledSet set = new SetByChance(seed).boxes(true, true);

        assertThat(back("coco", set)).isEqualTo(set);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void cocoBringsBackOutlines(long seed) {
        LabelledSet set = new SetByChance(seed).outlines();

        assertThat(back("coco", set).things()).isEqualTo(set.things());
        assertThat(back("coco", set).labels()).isEqualTo(set.labels());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void labelStudioBringsBackBoxesOutlinesTextsAndChoices(long seed) {
        var chance = new SetByChance(seed);

        assertThat(back("label-studio", chance.boxes(true, false)).things())
                .isEqualTo(new SetByChance(seed).boxes(true, false).things());
        for (LabelledSet set : new LabelledSet[] {chance.outlines(), chance.texts(), chance.choices()}) {
            LabelledSet back = back("label-studio", set);
            assertThat(back.things()).isEqualTo(set.things());
            assertThat(back.type()).isEqualTo(set.type());
            assertThat(set.labels()).containsAll(back.labels());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyFormatThatIsOnlyReadSaysTheSameOfTheSameSet(long seed) {
        var chance = new SetByChance(seed);
        LabelledSet boxes = chance.boxes(false, false);
        LabelledSet said = chance.boxes(true, true);
        LabelledSet outlines = chance.outlines();
        LabelledSet texts = chance.texts();

        assertThat(OtherTools.yolo(folder, boxes).set()).isEqualTo(boxes);
        assertThat(OtherTools.yolo(folder, outlines).set()).isEqualTo(outlines);
        assertThat(OtherTools.cvat(folder, outlines).set()).isEqualTo(outlines);
        assertThat(OtherTools.cvat(folder, boxes).set()).isEqualTo(boxes);
        assertThat(OtherTools.voc(folder, said).set().things()).isEqualTo(said.things());
        assertThat(OtherTools.conll(folder, texts).set().things())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("name")
                .isEqualTo(texts.things());
    }

    private LabelledSet back(String format, LabelledSet set) {
        String text = GoldWriters.named(format).orElseThrow().write(SetByChance.asOurs(set), new Findings());
        return AForeignFile.of(format, folder, format + ".json", text).set();
    }
}
