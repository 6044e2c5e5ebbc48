package dev.touchstone.content.exchange.write;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.boxes.BoxesDetails;
import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.model.Labelled.OnPicture;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.model.Shape;
import dev.touchstone.content.exchange.model.Shape.Box;
import dev.touchstone.content.exchange.read.Findings;
import dev.touchstone.content.gold.GoldKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Boxes with attributes, and regions to ignore. */
final class BoxesForm implements TypeForm {

    private static final int MOST_BOXES = 300;

    @Override
    public String type() {
        return "boxes";
    }

    @Override
    public String skill() {
        return "boxes";
    }

    @Override
    public String instruction(List<String> labels) {
        return "Draw one tight box around each " + Wording.list(labels, "or") + ".";
    }

    @Override
    public Map<String, Object> exercise(LabelledSet set) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("attributes", ExerciseFiles.named(new ArrayList<>(set.attributes()), "attribute"));
        Map<String, Object> scoring = new LinkedHashMap<>();
        scoring.put("iou", 0.75);
        scoring.put("edge-px", 4);
        keys.put("scoring", scoring);
        return keys;
    }

    @Override
    public List<String> errors(LabelledSet set) {
        List<String> errors = new ArrayList<>(List.of("box-loose", "box-cut", "box-merged", "box-missed", "box-extra"));
        if (set.labels().size() > 1) {
            errors.add("wrong-class");
        }
        if (!set.attributes().isEmpty()) {
            errors.add("wrong-attribute");
        }
        return errors;
    }

    @Override
    public boolean carries(Labelled thing, Findings findings) {
        if (!(thing instanceof OnPicture picture)) {
            findings.lose("thing that is no picture with shapes, left out", thing.name());
            return false;
        }
        if (picture.shapes().size() > MOST_BOXES) {
            findings.lose("picture with more than " + MOST_BOXES + " boxes, left out", thing.name());
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
        List<Map<String, Object>> boxes = new ArrayList<>();
        List<Map<String, Object>> ignored = new ArrayList<>();
        for (Shape shape : ((OnPicture) thing).shapes()) {
            if (shape.ignored()) {
                ignored.add(place(shape.box()));
                continue;
            }
            if (!shape.outlines().isEmpty()) {
                findings.lose("outline; only its box is kept (--type polygons keeps it)", thing.name());
            }
            Map<String, Object> box = new LinkedHashMap<>();
            box.put("label", names.labels().of(shape.label()));
            box.putAll(place(shape.box()));
            if (!shape.attributes().isEmpty()) {
                box.put("attributes", attributes(shape, names));
            }
            boxes.add(box);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("boxes", boxes);
        if (!ignored.isEmpty()) {
            answer.put("ignore", ignored);
        }
        return answer;
    }

    private static List<String> attributes(Shape shape, Names names) {
        return new TreeSet<>(shape.attributes())
                .stream().map(names.attributes()::of).toList();
    }

    private static Map<String, Object> place(Box box) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("x", Yaml.number(box.x()));
        place.put("y", Yaml.number(box.y()));
        place.put("w", Yaml.number(box.w()));
        place.put("h", Yaml.number(box.h()));
        return place;
    }

    @Override
    public Labelled labelled(Exercise exercise, Item item, GoldKey gold, Findings losses) {
        List<Shape> shapes = new ArrayList<>();
        for (JsonNode box : gold.answer().path("boxes")) {
            Set<String> attributes = new TreeSet<>();
            box.path("attributes").forEach(each -> attributes.add(each.stringValue("")));
            shapes.add(Shape.box(box.path("label").stringValue(""), box(box), attributes));
            if (!box.path("clauses").isEmpty()) {
                losses.lose("clauses of a box", item.id().toString());
            }
        }
        gold.answer().path("ignore").forEach(each -> shapes.add(Shape.ignored(box(each))));
        if (item.details().get() instanceof BoxesDetails details
                && !details.labels().equals(exercise.labels())) {
            losses.lose("which classes are asked of a single item", item.id().toString());
        }
        gold.answer()
                .path("traps")
                .forEach(each -> losses.lose("trap", item.id().toString()));
        return OwnPicture.of(item, shapes);
    }

    private static Box box(JsonNode place) {
        double x = place.path("x").doubleValue(0);
        double y = place.path("y").doubleValue(0);
        return Box.between(
                x, y, x + place.path("w").doubleValue(0), y + place.path("h").doubleValue(0));
    }
}
