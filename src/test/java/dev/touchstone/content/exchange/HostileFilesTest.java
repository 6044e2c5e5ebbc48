package dev.touchstone.content.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.exchange.format.GoldReader.Beside;
import dev.touchstone.content.exchange.read.Finding;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to do harm, or just wrong: each is refused with file, place and reason, soon and without much memory. */
@Timeout(20)
class HostileFilesTest {

    private static final String LAUGHS = """
            <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><annotations><version>&c;</version></annotations>
            """;

    @TempDir
    private Path folder;

    private static String coco(String image, String annotation) {
        return "{\"images\": [" + image + "], \"annotations\": [" + annotation
                + "], \"categories\": [{\"id\": 1, \"name\": \"car\"}]}";
    }

    private static String box(String numbers) {
        return coco(
                "{\"id\": 1, \"file_name\": \"a.jpg\", \"width\": 100, \"height\": 100}",
                "{\"id\": 1, \"image_id\": 1, \"category_id\": 1, \"bbox\": [" + numbers + "]}");
    }

    private static String named(String name) {
        return coco("{\"id\": 1, \"file_name\": \"" + name + "\", \"width\": 100, \"height\": 100}", "");
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                file(
                        "voc",
                        "xxe.xml",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><annotation>&x;</annotation>",
                        "DOCTYPE"),
                file("voc", "dtd.xml", "<!DOCTYPE a SYSTEM \"http://example.org/a.dtd\"><annotation/>", "DOCTYPE"),
                file("cvat", "laughs.xml", LAUGHS, "DOCTYPE"),
                file("cvat", "entity.xml", "<annotations>&unknown;</annotations>", "not XML"),
                file("cvat", "deep.xml", "<annotations>" + "<a>".repeat(100_000), "deeper"),
                file("cvat", "cut.xml", "<annotations><image id=\"0\"", "not XML"),
                file(
                        "cvat",
                        "version.xml",
                        "<annotations><version>2.0</version></annotations>",
                        "Version 2.0 is not known"),
                file(
                        "cvat",
                        "video.xml",
                        "<annotations><version>1.1</version><track id=\"0\"/></annotations>",
                        "Tracks"),
                file("cvat", "other.xml", "<annotation/>", "another format"),
                file("coco", "deep.json", "{\"images\": " + "[".repeat(100_000), "deeper"),
                file("coco", "cut.json", "{\"images\": [{\"id\": 1", "not JSON"),
                file("coco", "twice.json", "{\"images\": [], \"images\": []}", "not JSON"),
                file("coco", "more.json", "{} {}", "follows the end"),
                file("coco", "text.json", "\"coco\"", "neither a JSON list nor a JSON object"),
                file("coco", "empty.json", "", "neither"),
                file("coco", "nothing.json", "{}", "COCO needs the lists"),
                file("coco", "nan.json", box("1, 1, NaN, 5"), "not JSON"),
                file("coco", "huge.json", box("1, 1, 1e999, 5"), "finite number"),
                file("coco", "digits.json", box("1, 1, " + "9".repeat(5_000) + ", 5"), "larger"),
                file("coco", "words.json", box("1, 1, \"5\", 5"), "finite number"),
                file("coco", "outside.json", box("90, 10, 20, 20"), "outside the picture of 100 by 100 px"),
                file("coco", "before.json", box("-3, 10, 20, 20"), "outside the picture"),
                file("coco", "turned.json", box("50, 50, -20, 20"), "less than a pixel"),
                file("coco", "thin.json", box("50, 50, 0.2, 20"), "less than a pixel"),
                file("coco", "three.json", box("50, 50, 20"), "four numbers"),
                file(
                        "coco",
                        "unknown.json",
                        coco("", "{\"id\": 1, \"image_id\": 1, \"category_id\": 1, \"bbox\": [1, 1, 2, 2]}"),
                        "not in the file"),
                file("coco", "up.json", named("../../etc/passwd.jpg"), "no name of a picture"),
                file("coco", "root.json", named("/etc/passwd"), "no name of a picture"),
                file("coco", "windows.json", named("..\\\\..\\\\a.jpg"), "no name of a picture"),
                file("coco", "drive.json", named("C:a.jpg"), "no name of a picture"),
                file("coco", "nul.json", named("a\\u0000.jpg"), "no name of a picture"),
                file("coco", "long.json", named("a".repeat(300)), "no name of a picture"),
                file(
                        "coco",
                        "size.json",
                        coco("{\"id\": 1, \"file_name\": \"a.jpg\", \"width\": 1e9, \"height\": 1}", ""),
                        "1 to 100000 px"),
                file(
                        "label-studio",
                        "dots.json",
                        "[{\"data\": {\"image\": \"/data/%2e%2e\"}, \"annotations\": [{\"result\": []}]}]",
                        "no name of a picture"),
                file("label-studio", "min.json", "{\"image\": \"a.jpg\"}", "list of tasks"),
                file("label-studio", "none.json", "[]", "No task has an annotation"),
                file(
                        "label-studio",
                        "unsized.json",
                        "[{\"data\": {\"image\": \"a.jpg\"}, \"annotations\": [{\"result\": []}]}]",
                        "how large the picture is"),
                file("conll", "tags.conll", "word XYZ\n", "is no label"),
                file(
                        "jsonl",
                        "line.jsonl",
                        "{\"prompt\": \"a\", \"chosen\": \"b\", \"rejected\": \"c\"}\nnonsense\n",
                        "line 2"),
                file(
                        "jsonl",
                        "same.jsonl",
                        "{\"prompt\": \"a\", \"chosen\": \"b\", \"rejected\": \"b\"}\n",
                        "are the same"),
                file(
                        "jsonl",
                        "scale.jsonl",
                        "{\"prompt\": \"a\", \"first\": \"b\", \"second\": \"c\", \"preference\": 8}\n",
                        "from 1 to 7"));
    }

    private static Arguments file(String format, String name, String text, String reason) {
        return Arguments.of(format, name, text, reason);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("hostile")
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
