package dev.touchstone.content.ranking;

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

/** Putting things in order, the best first. */
@Component
class RankingType implements TaskType {

    @Override
    public String name() {
        return "ranking";
    }

    @Override
    public TaskDetails details(
            JsonNode entry, List<Label> labels, List<Label> attributes, @Nullable Picture picture, Texts texts) {
        List<Passage> material = new ArrayList<>();
        for (JsonNode passage : entry.path("material")) {
            material.add(new Passage(text(passage, "kind"), text(passage, "language"), text(passage, "passage")));
        }
        List<RankingDetails.Thing> things = new ArrayList<>();
        for (JsonNode thing : entry.path("things")) {
            things.add(new RankingDetails.Thing(text(thing, "slug"), text(thing, "language"), text(thing, "passage")));
        }
        return new RankingDetails(List.copyOf(material), List.copyOf(things));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).stringValue("");
    }
}
