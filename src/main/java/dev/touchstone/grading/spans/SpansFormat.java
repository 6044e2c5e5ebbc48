package dev.touchstone.grading.spans;

import dev.touchstone.base.Refused;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.spans.SpansDetails;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Spans as JSON: {@code {"spans": [{"start", "end", "label"}], "nothingHere": false}}, code points, in the order of the text. */
final class SpansFormat {

    /** More spans than any honest answer has. */
    static final int MOST_SPANS = 500;

    private static final int UNPROCESSABLE = 422;

    private SpansFormat() {}

    static SpansAnswer read(JsonNode json, Prompt prompt) {
        JsonNode list = json.path("spans");
        if (!list.isArray() && !list.isMissingNode()) {
            throw refused("not-spans", "\"spans\" must be a list of spans.");
        }
        if (list.size() > MOST_SPANS) {
            throw refused(
                    "too-many-spans",
                    "The answer has " + list.size() + " spans; at most " + MOST_SPANS + " are allowed.");
        }
        SpansDetails details = (SpansDetails) prompt.details();
        List<String> labels = details.labels().stream().map(Label::slug).toList();
        List<Span> spans = new ArrayList<>();
        for (JsonNode entry : list) {
            spans.add(span(entry, spans.size() + 1, labels, details));
        }
        spans.sort(Comparator.comparingInt(Span::start));
        apart(spans);
        boolean nothingHere = nothingHere(json.path("nothingHere"));
        if (nothingHere && !spans.isEmpty()) {
            throw refused("spans-and-nothing", "Send spans or \"nothingHere\", not both.");
        }
        return new SpansAnswer(spans, nothingHere);
    }

    private static boolean nothingHere(JsonNode value) {
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw refused("not-true-or-false", "\"nothingHere\" must be true or false.");
        }
        return value.booleanValue(false);
    }

    private static Span span(JsonNode entry, int number, List<String> labels, SpansDetails details) {
        JsonNode label = entry.path("label");
        if (!label.isString() || !labels.contains(label.stringValue())) {
            throw refused(
                    "unknown-label",
                    "Span " + number + ": \"label\" must be one of " + String.join(", ", labels) + ".");
        }
        int start = number(entry, "start", number);
        int end = number(entry, "end", number);
        if (start >= end || !details.startsToken(start) || !details.endsToken(end)) {
            throw refused(
                    "span-off-tokens",
                    "Span " + number + ": \"start\" must be the start of a token and \"end\" the end of the same or a"
                            + " later one, in code points of the text.");
        }
        return new Span(start, end, label.stringValue());
    }

    private static int number(JsonNode entry, String name, int number) {
        JsonNode value = entry.path(name);
        if (!value.isInt()) {
            throw refused(
                    "not-a-number", "Span " + number + ": \"" + name + "\" must be a whole number of code points.");
        }
        return value.intValue();
    }

    private static void apart(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            Span before = spans.get(i - 1);
            Span after = spans.get(i);
            if (after.start() < before.end()) {
                throw refused(
                        "spans-overlap",
                        "The spans " + before.start() + "–" + before.end() + " and " + after.start() + "–" + after.end()
                                + " overlap. Keep one, or let the second start where the first ends.");
            }
        }
    }

    static JsonNode write(SpansAnswer answer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("spans");
        for (Span span : answer.spans()) {
            list.addObject().put("start", span.start()).put("end", span.end()).put("label", span.label());
        }
        return json.put("nothingHere", answer.nothingHere());
    }

    private static Refused refused(String code, String message) {
        return new Refused(UNPROCESSABLE, code, message);
    }
}
