package dev.touchstone.labeling.frames;

import dev.touchstone.content.Label;
import dev.touchstone.content.frames.FramesDetails;
import dev.touchstone.labeling.boxes.BoxProblem;
import dev.touchstone.labeling.boxes.DrawnAnswer;
import dev.touchstone.labeling.boxes.DrawnBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Between the annotator, where each number of a class is a class of its own such as {@code car-2}, and answers, where a box
 * has a class and a number.
 */
final class FilmBoxes {

    /** The longest film that there is. */
    private static final int MOST_FRAMES = 12;

    private FilmBoxes() {}

    static String slug(String label, int identity) {
        return label + "-" + identity;
    }

    /** One for each number of each class, in the order of the keys. */
    static List<BoxProblem.Label> labels(FramesDetails details, Locale locale) {
        List<BoxProblem.Label> labels = new ArrayList<>();
        for (Label label : details.labels()) {
            for (int identity = 1; identity <= details.identities(); identity++) {
                String name = label.name().in(locale).text() + " " + identity;
                labels.add(new BoxProblem.Label(slug(label.slug(), identity), name, labels.size()));
            }
        }
        return labels;
    }

    /**
     * Reads what a browser sent, which may be anything.
     *
     * @throws IllegalArgumentException when it is not an answer
     */
    static List<DrawnAnswer> drawn(JsonNode answer) {
        JsonNode list = answer.path("frames");
        if (!list.isArray() || list.size() > MOST_FRAMES) {
            throw new IllegalArgumentException("frames is not a list of at most " + MOST_FRAMES);
        }
        List<DrawnAnswer> frames = new ArrayList<>();
        list.forEach(frame -> frames.add(DrawnAnswer.read(frame)));
        return frames;
    }

    static JsonNode json(List<DrawnAnswer> frames) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("frames");
        for (DrawnAnswer frame : frames) {
            ObjectNode entry = list.addObject();
            ArrayNode boxes = entry.putArray("boxes");
            frame.boxes().forEach(box -> boxes.add(json(box)));
            entry.put("nothingHere", frame.nothingHere());
        }
        return json;
    }

    private static ObjectNode json(DrawnBox box) {
        int cut = box.label().lastIndexOf('-');
        String number = box.label().substring(cut + 1);
        return JsonNodeFactory.instance
                .objectNode()
                .put("label", box.label().substring(0, Math.max(0, cut)))
                .put("identity", number.matches("[1-9]") ? Integer.parseInt(number) : 0)
                .put("x", box.x())
                .put("y", box.y())
                .put("w", box.w())
                .put("h", box.h());
    }

    /** What an answer says of each frame, with ids by place; as many as the film has. */
    static List<DrawnAnswer> of(JsonNode answer, int frames) {
        boolean nothing = answer.path("nothingHere").asBoolean(false);
        List<DrawnAnswer> drawn = new ArrayList<>();
        for (int frame = 0; frame < frames; frame++) {
            JsonNode entry = answer.path("frames").path(frame);
            drawn.add(new DrawnAnswer(
                    boxes(entry.path("boxes")),
                    nothing || entry.path("nothingHere").asBoolean(false)));
        }
        return drawn;
    }

    private static List<DrawnBox> boxes(JsonNode list) {
        List<DrawnBox> boxes = new ArrayList<>();
        for (JsonNode entry : list) {
            boxes.add(new DrawnBox(
                    "kept-" + (boxes.size() + 1),
                    slug(entry.path("label").asString(), entry.path("identity").asInt()),
                    entry.path("x").asDouble(),
                    entry.path("y").asDouble(),
                    entry.path("w").asDouble(),
                    entry.path("h").asDouble(),
                    List.of()));
        }
        return boxes;
    }
}
