package dev.touchstone.grading.boxes;

import dev.touchstone.base.Refused;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Prompt.PictureFrame;
import dev.touchstone.content.boxes.BoxesDetails;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Boxes as JSON: {@code {"boxes": [{"label", "x", "y", "w", "h", "attributes": []}], "nothingHere": false}}, px, kept to a
 * tenth of a pixel.
 */
final class BoxesFormat {

    /** More boxes than any honest answer has. */
    static final int MOST_BOXES = 300;

    private static final int UNPROCESSABLE = 422;

    private BoxesFormat() {}

    static BoxesAnswer read(JsonNode json, Prompt prompt) {
        JsonNode list = json.path("boxes");
        if (!list.isArray() && !list.isMissingNode()) {
            throw refused("not-boxes", "\"boxes\" must be a list of boxes.");
        }
        if (list.size() > MOST_BOXES) {
            throw refused(
                    "too-many-boxes",
                    "The answer has " + list.size() + " boxes; at most " + MOST_BOXES + " are allowed.");
        }
        BoxesDetails details = (BoxesDetails) prompt.details();
        Set<String> labels = slugs(details.labels());
        Set<String> attributes = slugs(details.attributes());
        PictureFrame frame = Objects.requireNonNull(prompt.picture());
        List<Box> boxes = new ArrayList<>();
        for (JsonNode entry : list) {
            boxes.add(box(entry, boxes.size() + 1, labels, attributes, frame));
        }
        boolean nothingHere = json.path("nothingHere").asBoolean(false);
        if (nothingHere && !boxes.isEmpty()) {
            throw refused("boxes-and-nothing", "Send boxes or \"nothingHere\", not both.");
        }
        return new BoxesAnswer(boxes, nothingHere);
    }

    private static Box box(JsonNode entry, int number, Set<String> labels, Set<String> attributes, PictureFrame frame) {
        String label = entry.path("label").asString("");
        if (!labels.contains(label)) {
            throw refused("unknown-label", "Box " + number + ": \"label\" must be one of " + sorted(labels) + ".");
        }
        Box box = new Box(
                label,
                number(entry, "x", number),
                number(entry, "y", number),
                number(entry, "w", number),
                number(entry, "h", number),
                attributes(entry.path("attributes"), number, attributes));
        boolean inside = box.x() >= 0 && box.y() >= 0 && box.right() <= frame.width() && box.bottom() <= frame.height();
        if (!inside || box.width() < 1 || box.height() < 1) {
            throw refused(
                    "box-outside-picture",
                    "Box " + number + " must be at least 1 px wide and high and lie within the picture of "
                            + frame.width() + " by " + frame.height() + " px.");
        }
        return box;
    }

    private static double number(JsonNode entry, String name, int number) {
        JsonNode value = entry.path(name);
        if (!value.isNumber() || !Double.isFinite(value.asDouble())) {
            throw refused("not-a-number", "Box " + number + ": \"" + name + "\" must be a finite number of px.");
        }
        return Math.round(value.asDouble() * 10) / 10.0;
    }

    private static Set<String> attributes(JsonNode list, int number, Set<String> known) {
        Set<String> attributes = new HashSet<>();
        for (JsonNode entry : list) {
            String attribute = entry.asString("");
            if (!known.contains(attribute)) {
                throw refused(
                        "unknown-attribute",
                        "Box " + number + ": \"attributes\" may hold " + sorted(known) + " and nothing else.");
            }
            attributes.add(attribute);
        }
        return attributes;
    }

    static JsonNode write(BoxesAnswer answer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("boxes");
        for (Box box : answer.boxes()) {
            ObjectNode entry = list.addObject()
                    .put("label", box.label())
                    .put("x", box.x())
                    .put("y", box.y())
                    .put("w", box.width())
                    .put("h", box.height());
            ArrayNode attributes = entry.putArray("attributes");
            new TreeSet<>(box.attributes()).forEach(attributes::add);
        }
        return json.put("nothingHere", answer.nothingHere());
    }

    static Set<String> slugs(List<Label> labels) {
        return labels.stream().map(Label::slug).collect(Collectors.toUnmodifiableSet());
    }

    private static String sorted(Set<String> slugs) {
        return String.join(", ", new TreeSet<>(slugs));
    }

    private static Refused refused(String code, String message) {
        return new Refused(UNPROCESSABLE, code, message);
    }
}
