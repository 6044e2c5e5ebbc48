package dev.touchstone.labeling.polygons;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Between what the annotator draws, where outlines have ids, and answers, where their order names them. */
final class DrawnOutlines {

    private static final int MOST_OUTLINES = 200;
    private static final int MOST_POINTS = 2_000;
    private static final int LONGEST_SLUG = 60;

    private DrawnOutlines() {}

    /**
     * Reads what a browser sent, which may be anything, or a draft.
     *
     * @throws IllegalArgumentException when it is not an answer; nothing is guessed or repaired
     */
    static JsonNode answer(JsonNode sent) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode polygons = answer.putArray("polygons");
        for (JsonNode outline : list(sent.path("polygons"), MOST_OUTLINES)) {
            String label = outline.path("label").stringValue("");
            if (label.isEmpty() || label.length() > LONGEST_SLUG) {
                throw new IllegalArgumentException("An outline has no class");
            }
            ArrayNode points = polygons.addObject().put("label", label).putArray("points");
            for (JsonNode point : list(outline.path("points"), MOST_POINTS)) {
                points.addArray().add(number(point.path(0))).add(number(point.path(1)));
            }
        }
        return answer.put("nothingHere", sent.path("nothingHere").asBoolean(false));
    }

    /** The outlines of an answer with the ids that the annotator wants. */
    static ArrayNode withIds(JsonNode answer) {
        ArrayNode polygons = JsonNodeFactory.instance.arrayNode();
        for (JsonNode outline : answer.path("polygons")) {
            String id = "p" + (polygons.size() + 1);
            polygons.addObject()
                    .put("id", id)
                    .put("label", outline.path("label").stringValue(""))
                    .set("points", outline.path("points"));
        }
        return polygons;
    }

    private static JsonNode list(JsonNode list, int most) {
        if (!list.isMissingNode() && (!list.isArray() || list.size() > most)) {
            throw new IllegalArgumentException("Not a list of at most " + most);
        }
        return list;
    }

    private static double number(JsonNode number) {
        if (!number.isNumber() || !Double.isFinite(number.doubleValue())) {
            throw new IllegalArgumentException("A point is not made of two numbers");
        }
        return number.doubleValue();
    }
}
