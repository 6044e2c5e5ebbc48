package dev.touchstone.grading.keypoints;

import dev.touchstone.base.Refused;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Prompt.PictureFrame;
import dev.touchstone.content.keypoints.KeypointsDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Points as JSON: {@code {"points": [{"label", "visibility", "x", "y"}]}}, px, kept to a tenth of a pixel; an absent point has no
 * place.
 */
final class KeypointsFormat {

    private static final int UNPROCESSABLE = 422;

    private KeypointsFormat() {}

    static KeypointsAnswer read(JsonNode json, Prompt prompt) {
        JsonNode list = json.path("points");
        List<Label> names = ((KeypointsDetails) prompt.details()).points();
        if (!list.isArray() && !list.isMissingNode()) {
            throw refused("not-points", "\"points\" must be a list of points.");
        }
        if (list.size() > names.size()) {
            throw refused("too-many-points", "Send at most one point for each of the " + names.size() + " names.");
        }
        Map<String, Keypoint> points = new HashMap<>();
        for (JsonNode entry : list) {
            Keypoint point = point(entry, names, Objects.requireNonNull(prompt.picture()));
            if (points.put(point.label(), point) != null) {
                throw refused("point-twice", "The point " + point.label() + " is there twice. Send it once.");
            }
        }
        List<Keypoint> ordered = new ArrayList<>();
        for (Label name : names) {
            Keypoint point = points.get(name.slug());
            if (point != null) {
                ordered.add(point);
            }
        }
        return new KeypointsAnswer(ordered);
    }

    private static Keypoint point(JsonNode entry, List<Label> names, PictureFrame frame) {
        String label = entry.path("label").stringValue("");
        if (names.stream().noneMatch(name -> name.slug().equals(label))) {
            List<String> known = names.stream().map(Label::slug).sorted().toList();
            throw refused("unknown-label", "\"label\" must be one of " + String.join(", ", known) + ".");
        }
        Visibility visibility = Visibility.of(entry.path("visibility").stringValue(""))
                .orElseThrow(() -> refused(
                        "unknown-visibility",
                        "The point " + label + ": \"visibility\" must be visible, hidden or absent."));
        if (visibility == Visibility.ABSENT) {
            if (entry.has("x") || entry.has("y")) {
                throw refused("absent-with-place", "The point " + label + " is absent: leave out x and y.");
            }
            return new Keypoint(label, visibility, 0, 0);
        }
        double x = number(entry.path("x"), label);
        double y = number(entry.path("y"), label);
        if (!(x >= 0 && y >= 0 && x <= frame.width() && y <= frame.height())) {
            throw refused(
                    "point-outside-picture",
                    "The point " + label + " must lie within the picture of " + frame.width() + " by " + frame.height()
                            + " px, or be absent.");
        }
        return new Keypoint(label, visibility, x, y);
    }

    private static double number(JsonNode value, String label) {
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw refused("not-a-number", "The point " + label + ": x and y must be finite numbers of px.");
        }
        return Math.round(value.doubleValue() * 10) / 10.0;
    }

    static JsonNode write(KeypointsAnswer answer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("points");
        for (Keypoint point : answer.points()) {
            ObjectNode entry = list.addObject()
                    .put("label", point.label())
                    .put("visibility", point.visibility().word());
            if (point.isPlaced()) {
                entry.put("x", point.x()).put("y", point.y());
            }
        }
        return json;
    }

    private static Refused refused(String code, String message) {
        return new Refused(UNPROCESSABLE, code, message);
    }
}
