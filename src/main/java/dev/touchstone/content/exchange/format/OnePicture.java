package dev.touchstone.content.exchange.format;

import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.model.Shape;
import dev.touchstone.content.exchange.model.Shape.Box;
import dev.touchstone.content.exchange.read.BadRecord;
import dev.touchstone.content.exchange.read.Findings;
import dev.touchstone.content.exchange.read.JsonRecord;
import dev.touchstone.content.exchange.read.PictureFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A picture task of Label Studio, whose shapes are written in percent of the picture. */
record OnePicture(String name, JsonRecord data, @Nullable Path pictures, Findings findings) {

    Labelled.OnPicture with(Collection<Region> regions, Set<String> labels) {
        Canvas canvas = canvas(regions);
        List<Shape> shapes = new ArrayList<>();
        for (Region region : regions) {
            region.loseIfWithoutMark(findings);
            JsonRecord mark = region.mark();
            if (mark != null) {
                Shape shape = shape(mark, region.choices(), canvas);
                labels.add(shape.label());
                shapes.add(shape);
            }
        }
        return new Labelled.OnPicture(name, canvas.width(), canvas.height(), shapes);
    }

    /** Shapes say how large the picture is; one without shapes must be told by its data or by the picture itself. */
    private Canvas canvas(Collection<Region> regions) {
        Canvas canvas = null;
        for (Region region : regions) {
            JsonRecord mark = region.mark();
            if (mark != null) {
                var said = new Canvas(mark.size("original_width"), mark.size("original_height"));
                if (canvas != null && !canvas.equals(said)) {
                    throw new BadRecord(mark.place(), "The shapes differ on how large the picture is. Export it anew.");
                }
                canvas = said;
            }
        }
        if (canvas != null) {
            return canvas;
        }
        if (data.node().has("width")) {
            return new Canvas(data.size("width"), data.size("height"));
        }
        if (pictures != null) {
            var size = new PictureFolder(pictures).size(name);
            if (size.isPresent()) {
                return new Canvas(size.get().width(), size.get().height());
            }
        }
        throw new BadRecord(
                data.place(),
                "No shape says how large the picture is. Add width and height to its data, or name the folder of JPEG"
                        + " pictures with --pictures.");
    }

    private Shape shape(JsonRecord mark, Set<String> attributes, Canvas canvas) {
        mark.loseOthers(
                Set.of(
                        "id",
                        "type",
                        "value",
                        "from_name",
                        "to_name",
                        "original_width",
                        "original_height",
                        "image_rotation"),
                "result",
                findings);
        if (mark.node().path("image_rotation").asDouble(0) != 0) {
            throw new BadRecord(mark.place(), "The picture was turned for labeling. Turn it back, then label it.");
        }
        JsonRecord value = Region.value(mark);
        String label = Region.label(mark);
        return switch (mark.text("type")) {
            case "rectanglelabels" -> Shape.box(label, box(value, canvas), attributes);
            case "polygonlabels" -> polygon(value, label, attributes, canvas);
            default -> throw new BadRecord(mark.place(), "A part of a text has no place on a picture. Mend the task.");
        };
    }

    private Box box(JsonRecord value, Canvas canvas) {
        double left = value.number("x") / 100 * canvas.width();
        double top = value.number("y") / 100 * canvas.height();
        double right = left + value.number("width") / 100 * canvas.width();
        double bottom = top + value.number("height") / 100 * canvas.height();
        double turn = value.node().has("rotation") ? value.number("rotation") : 0;
        return turn == 0
                ? canvas.box(left, top, right, bottom, value.place(), findings)
                : TurnedBox.aroundItsTopLeft(left, top, right, bottom, turn).upright(canvas, value.place(), findings);
    }

    private Shape polygon(JsonRecord value, String label, Set<String> attributes, Canvas canvas) {
        List<Double> numbers = new ArrayList<>();
        for (JsonNode point : value.node().path("points")) {
            numbers.add(JsonRecord.finite(point.path(0), value.place() + "/points") / 100 * canvas.width());
            numbers.add(JsonRecord.finite(point.path(1), value.place() + "/points") / 100 * canvas.height());
        }
        return canvas.shape(
                label, List.of(canvas.outline(numbers, value.place(), findings)), attributes, value.place(), findings);
    }
}
