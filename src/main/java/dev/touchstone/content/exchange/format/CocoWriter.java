package dev.touchstone.content.exchange.format;

import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.model.Labelled.OnPicture;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.model.Shape;
import dev.touchstone.content.exchange.model.Shape.Outline;
import dev.touchstone.content.exchange.model.Shape.Point;
import dev.touchstone.content.exchange.read.Findings;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** COCO object detection, as {@link CocoReader} reads it; categories are the slugs of our labels. */
final class CocoWriter implements GoldWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public String name() {
        return "coco";
    }

    @Override
    public String leavesOut() {
        return "explanation, clause, typical mistakes, question, hints and translations";
    }

    @Override
    public String write(Own own, Findings losses) {
        LabelledSet set = own.set();
        List<String> categories = new ArrayList<>(set.labels());
        ObjectNode root = JSON.objectNode();
        ArrayNode images = root.putArray("images");
        ArrayNode annotations = root.putArray("annotations");
        for (Labelled thing : set.things()) {
            if (!(thing instanceof OnPicture picture)) {
                throw new IllegalArgumentException("COCO holds shapes on pictures only. Export as jsonl.");
            }
            int image = images.size() + 1;
            images.addObject()
                    .put("id", image)
                    .put("file_name", picture.name())
                    .put("width", picture.width())
                    .put("height", picture.height());
            for (Shape shape : picture.shapes()) {
                if (shape.ignored() && !categories.contains(CocoReader.IGNORE)) {
                    categories.add(CocoReader.IGNORE);
                }
                int category = categories.indexOf(shape.ignored() ? CocoReader.IGNORE : shape.label()) + 1;
                ObjectNode annotation = annotations
                        .addObject()
                        .put("id", annotations.size())
                        .put("image_id", image)
                        .put("category_id", category);
                describe(annotation, shape, set);
            }
        }
        ArrayNode named = root.putArray("categories");
        categories.forEach(each -> named.addObject().put("id", named.size()).put("name", each));
        return JsonMapper.shared().writeValueAsString(root);
    }

    private static void describe(ObjectNode annotation, Shape shape, LabelledSet set) {
        annotation
                .putArray("bbox")
                .add(shape.box().x())
                .add(shape.box().y())
                .add(shape.box().w())
                .add(shape.box().h());
        ArrayNode segmentation = annotation.putArray("segmentation");
        double area = 0;
        for (Outline outline : shape.outlines()) {
            ArrayNode numbers = segmentation.addArray();
            outline.points().forEach(point -> numbers.add(point.x()).add(point.y()));
            area += area(outline.points());
        }
        annotation
                .put(
                        "area",
                        shape.outlines().isEmpty()
                                ? shape.box().w() * shape.box().h()
                                : area)
                .put("iscrowd", shape.ignored() ? 1 : 0);
        if (!set.attributes().isEmpty() && !shape.ignored()) {
            ObjectNode said = annotation.putObject("attributes");
            set.attributes().forEach(each -> said.put(each, shape.attributes().contains(each)));
        }
    }

    /** Gauss's shoelace formula, in square pixels. */
    private static double area(List<Point> points) {
        double twice = 0;
        for (int i = 0; i < points.size(); i++) {
            Point one = points.get(i);
            Point next = points.get((i + 1) % points.size());
            twice += one.x() * next.y() - next.x() * one.y();
        }
        return Math.abs(twice) / 2;
    }
}
