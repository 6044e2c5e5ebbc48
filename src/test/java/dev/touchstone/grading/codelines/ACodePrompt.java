package dev.touchstone.grading.codelines;

import dev.touchstone.content.ItemId;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.codelines.CodeLinesDetails;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A piece of code to mark lines in; what it says plays no part. */
final class ACodePrompt {

    static final List<String> KINDS = List.of("limit", "logic", "state");
    static final List<String> SEVERITIES = List.of("minor", "major");

    private ACodePrompt() {}

    static Prompt of(int lines) {
        return of(lines, KINDS, SEVERITIES, 1, 1);
    }

    static Prompt of(int lines, List<String> kinds, List<String> severities, int tolerance, double beta) {
        Text text = Text.of("en", "Mark the defects.");
        return new Prompt(
                new ItemId(new UUID(0, lines)),
                "an-exercise",
                "code-lines",
                text,
                text,
                text,
                null,
                new CodeLinesDetails("java", Collections.nCopies(lines, "x++;"), labels(kinds), labels(severities)),
                JsonMapper.shared().readTree("{\"tolerance\": " + tolerance + ", \"beta\": " + beta + "}"),
                List.of(),
                List.of());
    }

    private static List<Label> labels(List<String> slugs) {
        return slugs.stream().map(slug -> new Label(slug, Text.of("en", slug))).toList();
    }
}
