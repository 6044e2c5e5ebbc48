package dev.touchstone.grading.polygons;

import dev.touchstone.base.Refused;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Prompt.PictureFrame;
import dev.touchstone.content.polygons.PolygonsDetails;
import java.util.ArrayList;
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
 * Outlines as JSON: {@code {"polygons": [{"label", "points": [[x, y]]}], "nothingHere": false}}, px, kept to a tenth of a
 * pixel. The limits keep the time that any answer takes below a second.
 */
final class PolygonsFormat {

    /** More outlines than any honest answer has. */
    static final int MOST_POLYGONS = 100;

    /** More points than any honest outline has, and than all outlines of an answer have together. */
    static final int MOST_POINTS = 500;

    static final int MOST_POINTS_IN_ALL = 2_500;

    private static final int UNPROCESSABLE = 422;

    private PolygonsFormat() {}

    static PolygonsAnswer read(JsonNode json, Prompt prompt) {
        JsonNode list = json.path("polygons");
        if (!list.isArray() && !list.isMissingNode()) {
            throw refused("not-polygons", "\"polygons\" must be a list of outlines.");
        }
        if (list.size() > MOST_POLYGONS) {
            throw refused(
                    "too-many-polygons",
                    "The answer has " + list.size() + " outlines; at most " + MOST_POLYGONS + " are allowed.");
        }
        Set<String> labels = slugs(((PolygonsDetails) prompt.details()).labels());
        PictureFrame frame = Objects.requireNonNull(prompt.picture());
        List<Outline> polygons = new ArrayList<>();
        int points = 0;
        for (JsonNode entry : list) {
            points += entry.path("points").size();
            if (points > MOST_POINTS_IN_ALL) {
                throw refused(
                        "too-many-points",
                        "The outlines have more than " + MOST_POINTS_IN_ALL + " points together. Leave out points"
                                + " where the line runs straight.");
            }
            polygons.add(outline(entry, polygons.size() + 1, labels, frame));
        }
        boolean nothingHere = json.path("nothingHere").asBoolean(false);
        if (nothingHere && !polygons.isEmpty()) {
            throw refused("polygons-and-nothing", "Send outlines or \"nothingHere\", not both.");
        }
        return new PolygonsAnswer(polygons, nothingHere);
    }

    private static Outline outline(JsonNode entry, int number, Set<String> labels, PictureFrame frame) {
        String label = entry.path("label").asString("");
        if (!labels.contains(label)) {
            throw refused(
                    "unknown-label",
                    "Outline " + number + ": \"label\" must be one of " + String.join(", ", new TreeSet<>(labels))
                            + ".");
        }
        JsonNode list = entry.path("points");
        if (!list.isArray() || list.size() < 3 || list.size() > MOST_POINTS) {
            throw refused(
                    "not-an-outline",
                    "Outline " + number + ": \"points\" must be a list of 3 to " + MOST_POINTS + " points; it has "
                            + list.size() + ".");
        }
        List<Point> points = new ArrayList<>();
        for (JsonNode point : list) {
            points.add(point(point, number, frame));
        }
        Crossings.refuseTangled(points, number);
        Outline outline = new Outline(label, points);
        if (new Shape(outline).area() < 1) {
            throw refused("empty-outline", "Outline " + number + " must go around at least 1 px².");
        }
        return outline;
    }

    private static Point point(JsonNode pair, int number, PictureFrame frame) {
        if (!pair.isArray() || pair.size() != 2) {
            throw refused("not-a-point", "Outline " + number + ": each point must be [x, y].");
        }
        double x = number(pair.get(0), number);
        double y = number(pair.get(1), number);
        if (!(x >= 0 && y >= 0 && x <= frame.width() && y <= frame.height())) {
            throw refused(
                    "point-outside-picture",
                    "Outline " + number + " must lie within the picture of " + frame.width() + " by " + frame.height()
                            + " px.");
        }
        return new Point(x, y);
    }

    private static double number(JsonNode value, int number) {
        if (!value.isNumber() || !Double.isFinite(value.asDouble())) {
            throw refused("not-a-number", "Outline " + number + ": x and y must be finite numbers of px.");
        }
        return Math.round(value.asDouble() * 10) / 10.0;
    }

    static JsonNode write(PolygonsAnswer answer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("polygons");
        for (Outline outline : answer.polygons()) {
            ArrayNode points = list.addObject().put("label", outline.label()).putArray("points");
            outline.points().forEach(point -> points.addArray().add(point.x()).add(point.y()));
        }
        return json.put("nothingHere", answer.nothingHere());
    }

    static Set<String> slugs(List<Label> labels) {
        return labels.stream().map(Label::slug).collect(Collectors.toUnmodifiableSet());
    }

    static Refused refused(String code, String message) {
        return new Refused(UNPROCESSABLE, code, message);
    }
}
