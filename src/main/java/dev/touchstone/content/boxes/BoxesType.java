package dev.touchstone.content.boxes;

import dev.touchstone.content.Label;
import dev.touchstone.content.Picture;
import dev.touchstone.content.TaskDetails;
import dev.touchstone.content.TaskType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Drawing boxes around things. */
@Component
class BoxesType implements TaskType {

    @Override
    public String name() {
        return "boxes";
    }

    @Override
    public TaskDetails details(
            JsonNode entry, List<Label> labels, List<Label> attributes, @Nullable Picture picture, Texts texts) {
        return new BoxesDetails(AskedLabels.of(entry, labels), attributes);
    }
}
