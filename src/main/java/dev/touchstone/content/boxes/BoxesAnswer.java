package dev.touchstone.content.boxes;

import dev.touchstone.content.gold.ConventionGold;
import dev.touchstone.content.gold.ConventionGold.Box;
import dev.touchstone.scene.Extent;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what conventions say as a gold answer of the type boxes. */
public final class BoxesAnswer {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private BoxesAnswer() {}

    public static ObjectNode json(ConventionGold gold, Set<String> asked, Set<String> attributes) {
        ObjectNode answer = JSON.objectNode();
        ArrayNode boxes = answer.putArray("boxes");
        gold.boxes().stream()
                .filter(box -> asked.contains(box.label()))
                .forEach(box -> boxes.add(box(box, attributes)));
        ArrayNode ignore = answer.putArray("ignore");
        gold.ignored().forEach(each -> ignore.add(place(each.extent()).put("clause", each.clause())));
        ArrayNode traps = answer.putArray("traps");
        gold.traps()
                .forEach(each -> traps.add(
                        place(each.extent()).put("topic", each.topic()).put("clause", each.clause())));
        return answer;
    }

    private static ObjectNode box(Box box, Set<String> attributes) {
        ObjectNode node = JSON.objectNode().put("label", box.label());
        node.setAll(place(box.extent()));
        ArrayNode said = node.putArray("attributes");
        if (box.occluded() && attributes.contains("occluded")) {
            said.add("occluded");
        }
        if (box.truncated() && attributes.contains("truncated")) {
            said.add("truncated");
        }
        add(node.putArray("clauses"), box.clauses());
        add(node.putArray("topics"), box.topics());
        return node;
    }

    private static void add(ArrayNode list, List<String> texts) {
        texts.forEach(list::add);
    }

    private static ObjectNode place(Extent extent) {
        return JSON.objectNode()
                .put("x", extent.x())
                .put("y", extent.y())
                .put("w", extent.w())
                .put("h", extent.h());
    }
}
