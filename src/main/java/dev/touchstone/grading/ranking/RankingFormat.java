package dev.touchstone.grading.ranking;

import dev.touchstone.base.Refused;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.ranking.RankingDetails;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An order as JSON: {@code {"order": ["c", "a", "b"]}}, the best first, each thing once; empty while untouched. */
final class RankingFormat {

    private static final int UNPROCESSABLE = 422;

    private RankingFormat() {}

    static List<String> things(Prompt prompt) {
        return ((RankingDetails) prompt.details())
                .things().stream().map(RankingDetails.Thing::slug).toList();
    }

    static RankingAnswer read(JsonNode json, Prompt prompt) {
        JsonNode list = json.path("order");
        if (list.isMissingNode() || list.isNull() || list.isArray() && list.isEmpty()) {
            return new RankingAnswer(List.of());
        }
        List<String> things = things(prompt);
        String all = String.join(", ", things);
        if (!list.isArray()) {
            throw refused("not-an-order", "\"order\" must be a list of things, the best first.");
        }
        if (list.size() != things.size()) {
            throw refused(
                    "not-every-thing",
                    "The order has " + list.size() + " things; name each of " + all + " once, the best first.");
        }
        List<String> order = new ArrayList<>();
        for (JsonNode thing : list) {
            if (!thing.isString() || !things.contains(thing.asString())) {
                throw refused("unknown-thing", "\"order\" may hold " + all + " and nothing else.");
            }
            if (order.contains(thing.asString())) {
                throw refused("thing-twice", "Name each thing once; " + thing.asString() + " stands there twice.");
            }
            order.add(thing.asString());
        }
        return new RankingAnswer(order);
    }

    static JsonNode write(RankingAnswer answer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode order = json.putArray("order");
        answer.order().forEach(order::add);
        return json;
    }

    private static Refused refused(String code, String message) {
        return new Refused(UNPROCESSABLE, code, message);
    }
}
