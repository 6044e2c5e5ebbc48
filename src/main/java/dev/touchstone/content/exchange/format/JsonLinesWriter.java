package dev.touchstone.content.exchange.format;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.Text;
import dev.touchstone.content.exchange.model.Labelled.Compared;
import dev.touchstone.content.exchange.read.Findings;
import dev.touchstone.content.exchange.write.OwnPicture;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One JSON object a line for each item, of any task type: what is asked, the right answer in our own form, and why. A pair of
 * answers also has {@code prompt}, {@code chosen} and {@code rejected}, as trainers of preference models read it.
 */
final class JsonLinesWriter implements GoldWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int SAME = 4;

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public String leavesOut() {
        return "typical mistakes, hints and translations";
    }

    @Override
    public String write(Own own, Findings losses) {
        List<String> lines = new ArrayList<>();
        for (OwnItem each : own.items()) {
            lines.add(MAPPER.writeValueAsString(line(own.exercise(), each)) + "\n");
        }
        return String.join("", lines);
    }

    private static ObjectNode line(Exercise exercise, OwnItem own) {
        Item item = own.item();
        ObjectNode line = JSON.objectNode()
                .put("item", item.id().toString())
                .put("exercise", exercise.slug())
                .put("type", exercise.type())
                .put("instruction", exercise.instruction().original());
        Text question = item.question();
        if (question != null) {
            line.put("question", question.original());
        }
        if (item.picture() != null) {
            line.putObject("picture")
                    .put("file", OwnPicture.name(item))
                    .put("width", item.picture().width())
                    .put("height", item.picture().height());
        }
        line.set("details", inOneLanguage(MAPPER.valueToTree(item.details().get())));
        if (own.thing() instanceof Compared pair) {
            compared(line, pair);
        }
        line.set("answer", own.gold().answer());
        ArrayNode alternatives = line.putArray("alternatives");
        own.gold().alternatives().forEach(alternatives::add);
        return line.put("revision", own.gold().revision())
                .put("rulebook", exercise.rulebook())
                .put("clause", own.gold().clause().number())
                .put("why", own.gold().why().original());
    }

    private static void compared(ObjectNode line, Compared pair) {
        line.put("language", pair.language())
                .put("prompt", pair.request())
                .put("first", pair.first())
                .put("second", pair.second())
                .put("preference", pair.preference());
        if (pair.preference() != SAME) {
            boolean first = pair.preference() < SAME;
            line.put("chosen", first ? pair.first() : pair.second())
                    .put("rejected", first ? pair.second() : pair.first());
        }
    }

    /** Texts that are kept by language become the original. */
    private static JsonNode inOneLanguage(JsonNode node) {
        if (node.isObject() && node.size() == 2 && node.has("language") && node.has("byLanguage")) {
            return node.path("byLanguage").path(node.path("language").stringValue(""));
        }
        if (node.isObject()) {
            ObjectNode plain = JSON.objectNode();
            node.propertyStream().forEach(field -> plain.set(field.getKey(), inOneLanguage(field.getValue())));
            return plain;
        }
        if (node.isArray()) {
            ArrayNode plain = JSON.arrayNode();
            node.forEach(each -> plain.add(inOneLanguage(each)));
            return plain;
        }
        return node;
    }
}
