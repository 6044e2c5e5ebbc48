package dev.touchstone.content.rating;

import dev.touchstone.content.Label;
import dev.touchstone.content.Picture;
import dev.touchstone.content.TaskDetails;
import dev.touchstone.content.TaskType;
import dev.touchstone.content.Text;
import dev.touchstone.content.rating.RatingDetails.Criterion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Rating an answer by criteria from 0 to 4. The exercise's labels are the criteria and its attributes the anchors, one for each
 * criterion and point; an item may ask for some of them, or bring its own.
 */
@Component
class RatingType implements TaskType {

    static final String NAME = "rating";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskDetails details(
            JsonNode entry, List<Label> labels, List<Label> attributes, @Nullable Picture picture, Texts texts) {
        boolean own = entry.has("criteria");
        List<Label> criteria = own ? list(entry, "criteria", texts) : asked(entry, labels);
        Map<String, Text> anchors = new HashMap<>();
        (own ? list(entry, "anchors", texts) : attributes).forEach(anchor -> anchors.put(anchor.slug(), anchor.name()));
        return new RatingDetails(
                entry.path("language").stringValue(""),
                entry.path("request").stringValue("").strip(),
                entry.path("answer").stringValue("").strip(),
                criteria.stream().map(label -> criterion(label, anchors)).toList());
    }

    private static List<Label> asked(JsonNode entry, List<Label> labels) {
        if (!entry.has("labels")) {
            return labels;
        }
        Set<String> asked = new HashSet<>();
        entry.path("labels").forEach(label -> asked.add(label.stringValue("")));
        return labels.stream().filter(label -> asked.contains(label.slug())).toList();
    }

    private static List<Label> list(JsonNode entry, String name, Texts texts) {
        List<Label> labels = new ArrayList<>();
        for (JsonNode each : entry.path(name)) {
            labels.add(
                    new Label(each.path("slug").stringValue(""), texts.at("/" + name + "/" + labels.size() + "/text")));
        }
        return labels;
    }

    private static Criterion criterion(Label label, Map<String, Text> anchors) {
        List<Text> own = IntStream.range(0, RatingDetails.POINTS)
                .mapToObj(point -> anchors.get(label.slug() + "-" + point))
                .flatMap(anchor -> anchor == null ? Stream.<Text>empty() : Stream.of(anchor))
                .toList();
        return new Criterion(label.slug(), label.name(), own);
    }
}
