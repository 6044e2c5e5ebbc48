package dev.touchstone.grading.choices;

import dev.touchstone.base.Refused;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.choices.ChoicesDetails;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Ticked options as JSON: {@code {"choices": ["a", "c"], "nothingHere": false}}, in the order of the prompt. */
final class ChoicesFormat {

    private static final int UNPROCESSABLE = 422;

    private ChoicesFormat() {}

    static List<String> options(Prompt prompt) {
        return ((ChoicesDetails) prompt.details())
                .options().stream().map(Label::slug).toList();
    }

    static ChoicesAnswer read(JsonNode json, Prompt prompt) {
        List<String> options = options(prompt);
        Set<String> chosen = chosen(json.path("choices"), options);
        JsonNode nothing = json.path("nothingHere");
        if (!nothing.isMissingNode() && !nothing.isNull() && !nothing.isBoolean()) {
            throw refused("not-a-truth-value", "\"nothingHere\" must be true or false.");
        }
        boolean nothingHere = nothing.booleanValue(false);
        if (nothingHere && !chosen.isEmpty()) {
            throw refused("choices-and-nothing", "Send choices or \"nothingHere\", not both.");
        }
        return new ChoicesAnswer(options.stream().filter(chosen::contains).toList(), nothingHere);
    }

    private static Set<String> chosen(JsonNode list, List<String> options) {
        if (list.isMissingNode() || list.isNull()) {
            return Set.of();
        }
        if (!list.isArray()) {
            throw refused("not-choices", "\"choices\" must be a list of options.");
        }
        if (list.size() > options.size()) {
            throw refused(
                    "too-many-choices",
                    "The answer has " + list.size() + " choices; the item has " + options.size() + " options.");
        }
        Set<String> chosen = new HashSet<>();
        for (JsonNode entry : list) {
            if (!entry.isString() || !options.contains(entry.asString())) {
                throw refused("unknown-option", "\"choices\" may hold " + String.join(", ", options) + ".");
            }
            if (!chosen.add(entry.asString())) {
                throw refused("option-twice", "Name each option once; " + entry.asString() + " stands there twice.");
            }
        }
        return chosen;
    }

    static JsonNode write(ChoicesAnswer answer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("choices");
        answer.choices().forEach(list::add);
        return json.put("nothingHere", answer.nothingHere());
    }

    private static Refused refused(String code, String message) {
        return new Refused(UNPROCESSABLE, code, message);
    }
}
