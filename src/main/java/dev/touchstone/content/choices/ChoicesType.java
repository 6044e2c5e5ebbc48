package dev.touchstone.content.choices;

import dev.touchstone.content.Label;
import dev.touchstone.content.Passage;
import dev.touchstone.content.Picture;
import dev.touchstone.content.TaskDetails;
import dev.touchstone.content.TaskType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Ticking every option that applies. */
@Component
class ChoicesType implements TaskType {

    @Override
    public String name() {
        return "choices";
    }

    @Override
    public TaskDetails details(
            JsonNode entry, List<Label> labels, List<Label> attributes, @Nullable Picture picture, Texts texts) {
        List<Passage> material = new ArrayList<>();
        for (JsonNode passage : entry.path("material")) {
            material.add(new Passage(
                    passage.path("kind").stringValue(""),
                    passage.path("language").stringValue(""),
                    passage.path("passage").stringValue("")));
        }
        return new ChoicesDetails(List.copyOf(material), entry.has("options") ? options(entry, texts) : labels);
    }

    private static List<Label> options(JsonNode entry, Texts texts) {
        List<Label> options = new ArrayList<>();
        for (JsonNode option : entry.path("options")) {
            options.add(
                    new Label(option.path("slug").stringValue(""), texts.at("/options/" + options.size() + "/text")));
        }
        return List.copyOf(options);
    }
}
