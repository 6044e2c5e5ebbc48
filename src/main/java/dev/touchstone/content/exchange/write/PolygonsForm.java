package dev.touchstone.content.exchange.write;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.model.Labelled.OnPicture;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.model.Shape;
import dev.touchstone.content.exchange.model.Shape.Box;
import dev.touchstone.content.exchange.model.Shape.Outline;
import dev.touchstone.content.exchange.model.Shape.Point;
import dev.touchstone.content.exchange.read.Findings;
import dev.touchstone.content.gold.GoldKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Outlines: one polygon for each thing, and regions to ignore. A thing in several parts has no outline of ours. */
final class PolygonsForm implements TypeForm {

    private static final int MOST_POLYGONS = 100;
    private static final int MOST_POINTS = 1_000;
    private static final int MOST_POINTS_IN_ALL = 5_000;

    @Override
    public String type() {
        return "polygons";
    }

    @Override
    public String skill() {
        return "outlines";
    }

    @Override
    public String instruction(List<String> labels) {
        return "Draw a line around each " + Wording.list(labels, "or") + ".";
    }

    @Override
    public Map<String, Object> exercise(LabelledSet set) {
        Map<String, Object> scoring = new LinkedHashMap<>();
        scoring.put("iou", 0.85);
        scoring.put("boundary-px", 3);
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("scoring", scoring);
        return keys;
    }

    @Override
    public List<String> errors(LabelledSet set) {
        List<String> errors = new ArrayList<>(
                List.of("polygon-loose", "polygon-cut", "polygon-merged", "polygon-missed", "polygon-extra"));
        if (set.labels().size() > 1) {
            errors.add("wrong-class");
        }
        return errors;
    }

    @Override
    public boolean carries(Labelled thing, Findings findings) {
        if (!(thing instanceof OnPicture picture)) {
            findings.lose("thing that is no picture with shapes, left out", thing.name());
            return false;
        }
        List<Shape> drawn =
                picture.shapes().stream().filter(shape -> !shape.ignored()).toList();
        if (drawn.stream().anyMatch(shape -> shape.outlines().size() != 1)) {
            findings.lose(
                    "picture with a thing that has no outline or is in several parts, left out (--type boxes takes it)",
                    thing.name());
            return false;
        }
        List<Integer> points = drawn.stream()
                .map(shape -> shape.outlines().getFirst().points().size())
                .toList();
        if (points.size() > MOST_POLYGONS
                || points.stream().anyMatch(each -> each > MOST_POINTS)
                || points.stream().mapToInt(Integer::intValue).sum() > MOST_POINTS_IN_ALL) {
            findings.lose("picture with more outlines or points than an answer may have, left out", thing.name());
            return false;
        }
        return true;
    }

    @Override
    public Map<String, Object> item(Labelled thing) {
        return Map.of();
    }

    @Override
    public Map<String, Object> answer(Labelled thing, Names names, Findings findings) {
        List<Map<String, Object>> polygons = new ArrayList<>();
        List<Map<String, Object>> ignored = new ArrayList<>();
        for (Shape shape : ((OnPicture) thing).shapes()) {
            Map<String, Object> polygon = new LinkedHashMap<>();
            if (shape.ignored()) {
                polygon.put("points", points(corners(shape.box())));
                ignored.add(polygon);
                continue;
            }
            if (!shape.attributes().isEmpty()) {
                findings.lose("attribute of an outline", thing.name());
            }
            polygon.put("label", names.labels().of(shape.label()));
            polygon.put("points", points(shape.outlines().getFirst().points()));
            polygons.add(polygon);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("polygons", polygons);
        if (!ignored.isEmpty()) {
            answer.put("ignore", ignored);
        }
        return answer;
    }

    private static List<List<Object>> points(List<Point> points) {
        return points.stream()
                .map(point -> List.of(Yaml.number(point.x()), Yaml.number(point.y())))
                .toList();
    }

    private static List<Point> corners(Box box) {
        return List.of(
                new Point(box.x(), box.y()),
                new Point(box.right(), box.y()),
                new Point(box.right(), box.bottom()),
                new Point(box.x(), box.bottom()));
    }

    @Override
    public Labelled labelled(Exercise exercise, Item item, GoldKey gold, Findings losses) {
        String id = item.id().toString();
        List<Shape> shapes = new ArrayList<>();
        for (JsonNode polygon : gold.answer().path("polygons")) {
            shapes.add(Shape.outlined(polygon.path("label").stringValue(""), List.of(outline(polygon)), Set.of()));
        }
        for (JsonNode region : gold.answer().path("ignore")) {
            Outline outline = outline(region);
            Box box = Shape.around(List.of(outline));
            if (!Set.copyOf(corners(box)).equals(Set.copyOf(outline.points()))) {
                losses.lose("outline of a region to ignore; the box around it is kept", id);
            }
            shapes.add(Shape.ignored(box));
        }
        gold.answer().path("traps").forEach(each -> losses.lose("trap", id));
        return OwnPicture.of(item, shapes);
    }

    private static Outline outline(JsonNode polygon) {
        List<Point> points = new ArrayList<>();
        polygon.path("points")
                .forEach(point -> points.add(
                        Point.at(point.path(0).doubleValue(0), point.path(1).doubleValue(0))));
        return new Outline(points);
    }
}
