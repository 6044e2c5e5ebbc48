package dev.touchstone.content.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.exchange.format.GoldReader.Beside;
import dev.touchstone.content.exchange.read.Finding;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to do harm, or just wrong: each is refused with file, place and reason, soon and without much memory. */
@Timeout(20)
class HostileFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{1}")
    @MethodSource("dev.touchstone.content.exchange.HostileFiles#hostile")
    void aHostileFileIsRefusedWithAReason(String format, String name, String text, String reason) {
        List<Finding> problems = AForeignFile.of(format, folder, name, text).problems();

        assertThat(problems).isNotEmpty();
        assertThat(problems.getFirst().toString()).startsWith(name + ": ").contains(reason);
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.toString()).hasSizeLessThan(400));
    }

    @Test
    void aFileOfAGigabyteIsNotEvenRead() throws Exception {
        Path huge = folder.resolve("huge.json");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1_000_000_000);
        }

        assertThat(new AForeignFile("coco", huge).problems())
                .singleElement()
                .asString()
                .isEqualTo("huge.json: The file has more than 32 MB. Split it into several.");
    }

    @Test
    void amongTinyTokensNeitherTimeNorMemoryRunsOut() {
        String empty = "[],".repeat(2_500_000);
        assertThat(AForeignFile.of("coco", folder, "tokens.json", "{\"images\": [" + empty + "[]]}")
                        .problems())
                .isNotEmpty();
        String dots = "<a/>".repeat(2_000_000);
        assertThat(AForeignFile.of("cvat", folder, "dots.xml", "<annotations><image>" + dots + "</image></annotations>")
                        .problems())
                .singleElement()
                .asString()
                .contains("larger or deeper");
    }

    @Test
    void packedFilesAreRefused() {
        assertThat(AForeignFile.of("coco", folder, "a.zip", "PK\u0003\u0004").problems())
                .singleElement()
                .asString()
                .contains("Unpack it");
        assertThat(AForeignFile.of("coco", folder, "a.gz", new byte[] {0x1F, (byte) 0x8B, 8})
                        .problems())
                .singleElement()
                .asString()
                .contains("Unpack it");
    }

    @Test
    void whatIsNotUtf8IsRefusedInEachFormat() {
        byte[] latin = "é".getBytes(StandardCharsets.ISO_8859_1);
        for (String format : List.of("coco", "label-studio", "jsonl", "conll", "cvat", "voc")) {
            assertThat(AForeignFile.of(format, folder, "latin." + format, latin).problems())
                    .as(format)
                    .singleElement()
                    .asString()
                    .contains("not UTF-8");
        }
    }

    @Test
    void aFolderOrNothingAtAllIsNoFile() {
        assertThat(new AForeignFile("coco", folder).problems())
                .singleElement()
                .asString()
                .contains("no such file");
        assertThat(new AForeignFile("cvat", folder.resolve("none.xml")).problems())
                .singleElement()
                .asString()
                .contains("no such file");
        assertThat(new AForeignFile("voc", folder).problems())
                .singleElement()
                .asString()
                .contains("no XML files");
    }

    @Test
    void yolosNumbersAreCheckedLineByLine() {
        AForeignFile.write(folder, "yolo/classes.txt", "car\n");
        AForeignFile.write(folder, "yolo/sizes.csv", "a.jpg,100,100\n../b.jpg,1,1\n");
        AForeignFile.write(
                folder,
                "yolo/labels/a.txt",
                "0 NaN 0.5 0.1 0.1\n7 0.5 0.5 0.1 0.1\n0 0.5 0.5\n0 0x1p3 0 0 0\n0 .99 .5 .1 .1");
        AForeignFile.write(folder, "yolo/labels/b.txt", "");

        assertThat(new AForeignFile("yolo", folder.resolve("yolo")).problems())
                .extracting(Finding::toString)
                .hasSize(7)
                .anyMatch(each -> each.startsWith("sizes.csv: line 2: \"../b.jpg\" is no name of a picture"))
                .anyMatch(each -> each.startsWith("a.txt: line 1: \"NaN\" must be a finite number"))
                .anyMatch(each -> each.startsWith("a.txt: line 2: There is no class 7"))
                .anyMatch(each -> each.startsWith("a.txt: line 3: An outline must have 3 to"))
                .anyMatch(each -> each.startsWith("a.txt: line 4: \"0x1p3\" must be a finite number"))
                .anyMatch(each -> each.startsWith("a.txt: line 5: The shape reaches outside"))
                .anyMatch(each -> each.startsWith("b.txt: How large is its picture?"));
    }

    @Test
    void aFloodOfLinesThingsOrKeysIsStopped() {
        AForeignFile.write(folder, "yolo/classes.txt", "\n".repeat(20_000_000));
        assertThat(new AForeignFile("yolo", folder.resolve("yolo")).problems()).isNotEmpty();
        assertThat(AForeignFile.of("conll", folder, "flood.conll", "a O\n\n".repeat(4_000_000))
                        .problems())
                .singleElement()
                .asString()
                .contains("more than 20000 things");
        var keys = new StringBuilder("{\"prompt\": \"a\", \"chosen\": \"b\", \"rejected\": \"c\"");
        for (int i = 0; i < 20_000; i++) {
            keys.append(", \"key" + i + "\": 1");
        }
        assertThat(AForeignFile.of("jsonl", folder, "keys.jsonl", keys + "}\n").losses())
                .hasSize(101)
                .last()
                .asString()
                .startsWith("things of other kinds (19900 ×");
    }

    @Test
    void readingStopsAtFiftyProblems() {
        String line = "word XYZ\n";
        assertThat(AForeignFile.of("conll", folder, "bad.conll", line.repeat(10_000))
                        .problems())
                .hasSize(50);
    }

    @Test
    void aLinkOutOfTheFolderOfPicturesIsNotFollowed() throws Exception {
        Path pictures = Files.createDirectory(folder.resolve("pictures"));
        Files.createSymbolicLink(
                pictures.resolve("0003.jpg"),
                Path.of("content", "pictures", "tabletop", "0003.jpg").toAbsolutePath());
        AForeignFile.write(folder, "yolo/classes.txt", "mug\n");
        AForeignFile.write(folder, "yolo/0003.txt", "0 0.5 0.5 0.5 0.5\n");
        var file = new AForeignFile("yolo", folder.resolve("yolo")).with(new Beside(pictures, false, "en"));

        assertThat(file.problems()).singleElement().asString().contains("How large is its picture?");
    }
}
