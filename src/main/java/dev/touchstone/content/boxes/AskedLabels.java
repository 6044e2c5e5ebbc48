package dev.touchstone.content.boxes;

import dev.touchstone.content.Label;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Which classes of its exercise an item asks for. */
public final class AskedLabels {

    private AskedLabels() {}

    /**
     * The labels that the item names, in the order of the exercise; all of them when it names none.
     *
     * @throws IllegalArgumentException when it names one that the exercise does not have
     */
    public static List<Label> of(JsonNode entry, List<Label> labels) {
        if (!entry.has("labels")) {
            return labels;
        }
        Set<String> asked = new HashSet<>();
        entry.path("labels").forEach(label -> asked.add(label.stringValue("")));
        List<Label> some =
                labels.stream().filter(label -> asked.remove(label.slug())).toList();
        if (!asked.isEmpty()) {
            throw new IllegalArgumentException(
                    "The exercise has no label " + asked.iterator().next() + ". Use one of its labels.");
        }
        return some;
    }
}
