package dev.touchstone.content.spans;

import dev.touchstone.content.Label;
import dev.touchstone.content.Picture;
import dev.touchstone.content.TaskDetails;
import dev.touchstone.content.TaskType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Marking spans of a text. */
@Component
class SpansType implements TaskType {

    @Override
    public String name() {
        return "spans";
    }

    @Override
    public TaskDetails details(
            JsonNode entry, List<Label> labels, List<Label> attributes, @Nullable Picture picture, Texts texts) {
        String text = entry.path("text").stringValue("");
        return new SpansDetails(labels, text, entry.path("language").stringValue(""), Tokens.of(text));
    }
}
