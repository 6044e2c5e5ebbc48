package dev.touchstone.content.numeric;

import dev.touchstone.content.Label;
import dev.touchstone.content.Picture;
import dev.touchstone.content.TaskDetails;
import dev.touchstone.content.TaskType;
import dev.touchstone.content.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Working out a number. */
@Component
class NumericType implements TaskType {

    @Override
    public String name() {
        return "numeric";
    }

    @Override
    public TaskDetails details(
            JsonNode entry, List<Label> labels, List<Label> attributes, @Nullable Picture picture, Texts texts) {
        List<Text> material = new ArrayList<>();
        for (int i = 0; i < entry.path("material").size(); i++) {
            material.add(texts.at("/material/" + i + "/text"));
        }
        return new NumericDetails(
                List.copyOf(material),
                entry.has("unit") ? unit(entry.path("unit").stringValue(""), labels) : null,
                entry.path("tolerance").doubleValue(0));
    }

    private static Label unit(String slug, List<Label> labels) {
        return labels.stream()
                .filter(label -> label.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The exercise has no label " + slug + " to be a unit. Add it or mend the name."));
    }
}
