package dev.touchstone.labeling.boxes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a person has drawn on one picture.
 *
 * @param boxes in the order they were drawn, their ids all different
 * @param nothingHere the person says that there is nothing to label; only without boxes
 */
public record DrawnAnswer(List<DrawnBox> boxes, boolean nothingHere) {

    private static final int MOST_BOXES = 1_000;
    private static final int LONGEST_TEXT = 200;

    public DrawnAnswer {
        boxes = List.copyOf(boxes);
        Set<String> ids = new HashSet<>();
        if (!boxes.stream().allMatch(box -> ids.add(box.id()))) {
            throw new IllegalArgumentException("Two boxes have the same id");
        }
        if (nothingHere && !boxes.isEmpty()) {
            throw new IllegalArgumentException("An answer with boxes cannot say that there is nothing");
        }
    }

    /**
     * Reads what a browser sent, which may be anything.
     *
     * @throws IllegalArgumentException when it is not an answer; nothing is guessed or repaired
     */
    public static DrawnAnswer read(JsonNode json) {
        List<DrawnBox> boxes = new ArrayList<>();
        for (JsonNode box : list(json, "boxes", MOST_BOXES)) {
            List<String> attributes = new ArrayList<>();
            for (JsonNode attribute : list(box, "attributes", MOST_BOXES)) {
                attributes.add(text(attribute, "attributes"));
            }
            boxes.add(new DrawnBox(
                    text(box.path("id"), "id"),
                    text(box.path("label"), "label"),
                    number(box, "x"),
                    number(box, "y"),
                    number(box, "w"),
                    number(box, "h"),
                    attributes));
        }
        JsonNode nothingHere = json.path("nothingHere");
        if (!nothingHere.isBoolean()) {
            throw new IllegalArgumentException("nothingHere is not true or false");
        }
        return new DrawnAnswer(boxes, nothingHere.booleanValue());
    }

    private static JsonNode list(JsonNode parent, String name, int most) {
        JsonNode list = parent.path(name);
        if (!list.isArray() || list.size() > most) {
            throw new IllegalArgumentException(name + " is not a list of at most " + most);
        }
        return list;
    }

    private static String text(JsonNode node, String name) {
        if (!node.isString()
                || node.stringValue().isEmpty()
                || node.stringValue().length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(name + " is not a short text");
        }
        return node.stringValue();
    }

    private static double number(JsonNode parent, String name) {
        JsonNode number = parent.path(name);
        if (!number.isNumber()) {
            throw new IllegalArgumentException(name + " is not a number");
        }
        return number.doubleValue();
    }
}
