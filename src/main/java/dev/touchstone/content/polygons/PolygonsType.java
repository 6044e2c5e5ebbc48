package dev.touchstone.content.polygons;

import dev.touchstone.content.Label;
import dev.touchstone.content.Picture;
import dev.touchstone.content.TaskDetails;
import dev.touchstone.content.TaskType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Drawing a line around things, point by point. */
@Component
class PolygonsType implements TaskType {

    @Override
    public String name() {
        return "polygons";
    }

    @Override
    public TaskDetails details(
            JsonNode entry, List<Label> labels, List<Label> attributes, @Nullable Picture picture, Texts texts) {
        if (!entry.has("labels")) {
            return new PolygonsDetails(labels);
        }
        Set<String> asked = new HashSet<>();
        entry.path("labels").forEach(label -> asked.add(label.stringValue("")));
        List<Label> some =
                labels.stream().filter(label -> asked.remove(label.slug())).toList();
        if (!asked.isEmpty()) {
            throw new IllegalArgumentException(
                    "The exercise has no label " + asked.iterator().next() + ". Use one of its labels.");
        }
        return new PolygonsDetails(some);
    }
}
