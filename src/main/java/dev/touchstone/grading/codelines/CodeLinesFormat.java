package dev.touchstone.grading.codelines;

import dev.touchstone.base.Refused;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.codelines.CodeLinesDetails;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Marked lines as JSON: {@code {"lines": [{"line": 12, "kind": "slug", "severity": "slug"}], "nothingHere": false}}, in the
 * order of the code. A kind or severity may be empty while the answer is unfinished.
 */
final class CodeLinesFormat {

    private static final int UNPROCESSABLE = 422;

    private CodeLinesFormat() {}

    static CodeLinesAnswer read(JsonNode json, Prompt prompt) {
        CodeLinesDetails details = (CodeLinesDetails) prompt.details();
        JsonNode list = json.path("lines");
        if (!list.isArray() && !list.isMissingNode()) {
            throw refused("not-lines", "\"lines\" must be a list of marked lines.");
        }
        if (list.size() > details.lines().size()) {
            throw refused(
                    "too-many-lines",
                    "The answer marks " + list.size() + " lines; the code has "
                            + details.lines().size() + ". Mark each line once.");
        }
        List<CodeLine> lines = new ArrayList<>();
        Set<Integer> marked = new HashSet<>();
        for (JsonNode entry : list) {
            CodeLine line = line(entry, details);
            if (!marked.add(line.line())) {
                throw refused("line-twice", "Line " + line.line() + " is marked twice. Mark it once.");
            }
            lines.add(line);
        }
        boolean nothingHere = nothingHere(json.path("nothingHere"));
        if (nothingHere && !lines.isEmpty()) {
            throw refused("lines-and-nothing", "Send lines or \"nothingHere\", not both.");
        }
        return new CodeLinesAnswer(lines, nothingHere);
    }

    private static boolean nothingHere(JsonNode node) {
        if (!node.isMissingNode() && !node.isBoolean()) {
            throw refused("not-yes-or-no", "\"nothingHere\" must be true or false.");
        }
        return node.booleanValue(false);
    }

    private static CodeLine line(JsonNode entry, CodeLinesDetails details) {
        JsonNode line = entry.path("line");
        boolean number = line.isIntegralNumber() && line.canConvertToInt();
        if (!number || line.intValue() < 1 || line.intValue() > details.lines().size()) {
            throw refused(
                    "unknown-line",
                    "\"line\" must be a whole number from 1 to "
                            + details.lines().size() + ".");
        }
        return new CodeLine(
                line.intValue(),
                slug(entry, "kind", details.kinds(), line.intValue()),
                slug(entry, "severity", details.severities(), line.intValue()));
    }

    private static String slug(JsonNode entry, String field, List<Label> known, int line) {
        JsonNode value = entry.path(field);
        if (value.isMissingNode() || value.isString() && value.stringValue().isEmpty()) {
            return "";
        }
        List<String> slugs = known.stream().map(Label::slug).toList();
        if (!value.isString() || !slugs.contains(value.stringValue())) {
            String choices = slugs.isEmpty() ? "is not asked for here" : "must be one of " + String.join(", ", slugs);
            throw refused("unknown-" + field, "Line " + line + ": \"" + field + "\" " + choices + ".");
        }
        return value.stringValue();
    }

    static JsonNode write(CodeLinesAnswer answer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("lines");
        answer.lines()
                .forEach(line -> list.addObject()
                        .put("line", line.line())
                        .put("kind", line.kind())
                        .put("severity", line.severity()));
        return json.put("nothingHere", answer.nothingHere());
    }

    private static Refused refused(String code, String message) {
        return new Refused(UNPROCESSABLE, code, message);
    }
}
