package dev.touchstone.content.exchange;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Small files that are made to do harm, or are just wrong: format, name, text, and what the refusal says. */
final class HostileFiles {

    private static final String LAUGHS = """
            <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><annotations><version>&c;</version></annotations>
            """;

    private HostileFiles() {}

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
                        "half.jsonl",
                        "{\"prompt\": \"a\", \"chosen\": \"b\\ud800\", \"rejected\": \"c\"}",
                        "half a character"),
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
}
