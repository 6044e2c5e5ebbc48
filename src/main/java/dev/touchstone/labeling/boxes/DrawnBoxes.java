package dev.touchstone.labeling.boxes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Between what the annotator draws, where boxes have ids, and answers, where their order names them. */
final class DrawnBoxes {

    private DrawnBoxes() {}

    static JsonNode json(DrawnAnswer answer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode boxes = json.putArray("boxes");
        for (DrawnBox box : answer.boxes()) {
            ObjectNode entry = boxes.addObject()
                    .put("label", box.label())
                    .put("x", box.x())
                    .put("y", box.y())
                    .put("w", box.w())
                    .put("h", box.h());
            ArrayNode attributes = entry.putArray("attributes");
            box.attributes().forEach(attributes::add);
        }
        return json.put("nothingHere", answer.nothingHere());
    }

    /** The boxes of an answer, with ids by their place. */
    static List<DrawnBox> of(JsonNode answer) {
        List<DrawnBox> boxes = new ArrayList<>();
        for (JsonNode entry : answer.path("boxes")) {
            List<String> attributes = new ArrayList<>();
            entry.path("attributes").forEach(attribute -> attributes.add(attribute.asString()));
            boxes.add(new DrawnBox(
                    "kept-" + (boxes.size() + 1),
                    entry.path("label").asString(),
                    entry.path("x").asDouble(),
                    entry.path("y").asDouble(),
                    entry.path("w").asDouble(),
                    entry.path("h").asDouble(),
                    attributes));
        }
        return boxes;
    }

    /** Whether both show the same boxes in the same order, whatever their ids; a tenth of a pixel does not count. */
    static boolean sameBoxes(List<DrawnBox> some, List<DrawnBox> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!same(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(DrawnBox one, DrawnBox other) {
        return one.label().equals(other.label())
                && Set.copyOf(one.attributes()).equals(Set.copyOf(other.attributes()))
                && close(one.x(), other.x())
                && close(one.y(), other.y())
                && close(one.w(), other.w())
                && close(one.h(), other.h());
    }

    private static boolean close(double one, double other) {
        return Math.abs(one - other) <= 0.11;
    }
}
