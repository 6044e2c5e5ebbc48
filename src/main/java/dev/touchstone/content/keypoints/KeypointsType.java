package dev.touchstone.content.keypoints;

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

/** Placing the named points of one thing. */
@Component
class KeypointsType implements TaskType {

    @Override
    public String name() {
        return "keypoints";
    }

    @Override
    public TaskDetails details(
            JsonNode entry, List<Label> labels, List<Label> attributes, @Nullable Picture picture, Texts texts) {
        Set<String> asked = new HashSet<>();
        entry.path("labels").forEach(label -> asked.add(label.stringValue("")));
        List<Label> points =
                labels.stream().filter(label -> asked.remove(label.slug())).toList();
        if (!asked.isEmpty()) {
            throw new IllegalArgumentException(
                    "The exercise has no label " + asked.iterator().next() + ". Use one of its labels.");
        }
        JsonNode thing = entry.path("thing");
        return new KeypointsDetails(
                points,
                new KeypointsDetails.Frame(
                        thing.path("x").doubleValue(0),
                        thing.path("y").doubleValue(0),
                        thing.path("w").doubleValue(0),
                        thing.path("h").doubleValue(0)));
    }
}
