package dev.touchstone.content.preference;

import dev.touchstone.content.ItemId;
import dev.touchstone.content.Label;
import dev.touchstone.content.Picture;
import dev.touchstone.content.TaskDetails;
import dev.touchstone.content.TaskType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Saying which of two answers is better, and by how much. */
@Component
class PreferenceType implements TaskType {

    static final String NAME = "preference";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskDetails details(
            JsonNode entry, List<Label> labels, List<Label> attributes, @Nullable Picture picture, Texts texts) {
        return new PreferenceDetails(
                entry.path("language").stringValue(""),
                entry.path("request").stringValue("").strip(),
                entry.at("/answers/a").stringValue("").strip(),
                entry.at("/answers/b").stringValue("").strip(),
                entry.has("grounds") ? grounds(entry, texts) : labels,
                entry.has("mirrors") ? mirror(entry.path("mirrors")) : null);
    }

    private static List<Label> grounds(JsonNode entry, Texts texts) {
        List<Label> grounds = new ArrayList<>();
        for (JsonNode ground : entry.path("grounds")) {
            grounds.add(
                    new Label(ground.path("slug").stringValue(""), texts.at("/grounds/" + grounds.size() + "/text")));
        }
        return grounds;
    }

    private static Mirror mirror(JsonNode node) {
        return new Mirror(
                new ItemId(UUID.fromString(node.path("item").stringValue(""))),
                Mirror.How.valueOf(node.path("how").stringValue("").toUpperCase(Locale.ROOT)));
    }
}
