package dev.touchstone.content.exchange.format;

import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.model.Shape;
import dev.touchstone.content.exchange.model.Shape.Box;
import dev.touchstone.content.exchange.model.Shape.Outline;
import dev.touchstone.content.exchange.read.BadRecord;
import dev.touchstone.content.exchange.read.Findings;
import dev.touchstone.content.exchange.read.JsonFile;
import dev.touchstone.content.exchange.read.JsonRecord;
import dev.touchstone.content.exchange.read.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * COCO object detection: {@code images}, {@code annotations} with {@code bbox} (left, top, width, height in px) and polygons in
 * {@code segmentation}, {@code categories}. A crowd is a region to ignore. Attributes stand in {@code attributes} as CVAT writes them.
 *
 * <p>Source: cocodataset.org/#format-data.
 */
final class CocoReader implements GoldReader {

    /** The category that regions to ignore are written with, since COCO has none without a category. */
    static final String IGNORE = "ignore";

    private static final int MOST_IMAGES = 20_000;

    @Override
    public String name() {
        return "coco";
    }

    @Override
    public LabelledSet read(Path from, Beside beside, Findings findings) {
        var reading = new Reading(findings);
        var file = new SourceFile(from, findings);
        new JsonFile(file).records(reading::record);
        return reading.set(file.name());
    }

    private record Image(String name, Canvas canvas, List<Shape> shapes) {}

    private record Annotation(JsonRecord json, String image, String category) {}

    /** Annotations may stand before their images, so they wait until all is read. */
    private static final class Reading {

        private final Findings findings;
        private final Map<String, Image> images = new LinkedHashMap<>();
        private final Map<String, String> categories = new LinkedHashMap<>();
        private final List<Annotation> annotations = new ArrayList<>();

        Reading(Findings findings) {
            this.findings = findings;
        }

        void record(String list, String place, JsonNode node) {
            switch (list) {
                case "images" -> image(JsonRecord.of(node, place));
                case "categories" -> category(JsonRecord.of(node, place));
                case "annotations" -> annotation(JsonRecord.of(node, place));
                default -> findings.lose("key \"" + list + "\"", place);
            }
        }

        private void image(JsonRecord json) {
            json.loseOthers(Set.of("id", "file_name", "width", "height"), "image", findings);
            String name = PictureNames.path(json.text("file_name"), json.place());
            Image image = new Image(name, new Canvas(json.size("width"), json.size("height")), new ArrayList<>());
            if (images.putIfAbsent(json.id("id"), image) != null) {
                throw new BadRecord(json.place(), "Another image has this id. Give each its own.");
            }
        }

        private void category(JsonRecord json) {
            json.loseOthers(Set.of("id", "name"), "category", findings);
            if (categories.putIfAbsent(json.id("id"), json.text("name")) != null) {
                throw new BadRecord(json.place(), "Another category has this id. Give each its own.");
            }
        }

        private void annotation(JsonRecord json) {
            json.loseOthers(
                    Set.of("id", "image_id", "category_id", "bbox", "segmentation", "iscrowd", "area", "attributes"),
                    "annotation",
                    findings);
            annotations.add(new Annotation(json, json.id("image_id"), json.id("category_id")));
        }

        LabelledSet set(String file) {
            for (Annotation each : annotations) {
                findings.guard(file, () -> add(each));
            }
            if (findings.none() && (images.isEmpty() || categories.isEmpty())) {
                findings.add(
                        file, "", "COCO needs the lists images, annotations and categories. One is empty or missing.");
            }
            if (images.size() > MOST_IMAGES) {
                findings.add(file, "", "The file has more than " + MOST_IMAGES + " images. Split it into several.");
            }
            List<Labelled> things = new ArrayList<>();
            Set<String> borne = new HashSet<>();
            for (Image image : images.values()) {
                things.add(new Labelled.OnPicture(
                        image.name(), image.canvas().width(), image.canvas().height(), image.shapes()));
                image.shapes().forEach(shape -> borne.add(shape.label()));
            }
            List<String> labels = categories.values().stream()
                    .distinct()
                    .filter(label -> !label.equals(IGNORE) || borne.contains(IGNORE))
                    .toList();
            return new LabelledSet("boxes", labels, things);
        }

        private void add(Annotation annotation) {
            JsonRecord json = annotation.json();
            Image image = images.get(annotation.image());
            String label = categories.get(annotation.category());
            if (image == null || label == null) {
                throw new BadRecord(json.place(), "Its image or category is not in the file. Add it or mend the id.");
            }
            Box box = box(json, image.canvas());
            if (json.node().path("iscrowd").asInt(0) == 1) {
                if (!label.equals(IGNORE)) {
                    findings.lose("class of a crowd (iscrowd); it became a region to ignore", json.place());
                }
                image.shapes().add(Shape.ignored(box));
            } else {
                image.shapes().add(new Shape(label, box, outlines(json, image.canvas()), attributes(json), false));
            }
        }

        private Box box(JsonRecord json, Canvas canvas) {
            List<Double> numbers = numbers(json.node().path("bbox"), json.place() + "/bbox");
            if (numbers.size() != 4) {
                throw new BadRecord(json.place() + "/bbox", "A box has four numbers: left, top, width and height.");
            }
            double left = numbers.get(0);
            double top = numbers.get(1);
            return canvas.box(left, top, left + numbers.get(2), top + numbers.get(3), json.place() + "/bbox", findings);
        }

        private List<Outline> outlines(JsonRecord json, Canvas canvas) {
            JsonNode segmentation = json.node().path("segmentation");
            String place = json.place() + "/segmentation";
            if (segmentation.isObject()) {
                findings.lose("mask in run lengths; its box is kept", place);
                return List.of();
            }
            List<Outline> outlines = new ArrayList<>();
            segmentation.forEach(each -> outlines.add(canvas.outline(numbers(each, place), place, findings)));
            return outlines;
        }

        private Set<String> attributes(JsonRecord json) {
            Set<String> attributes = new TreeSet<>();
            json.object("attributes")
                    .ifPresent(said -> said.node().propertyStream().forEach(field -> {
                        if (!field.getValue().isBoolean()) {
                            findings.lose("attribute that is neither true nor false", json.place());
                        } else if (field.getValue().booleanValue()) {
                            attributes.add(field.getKey());
                        }
                    }));
            return attributes;
        }

        private static List<Double> numbers(JsonNode list, String place) {
            List<Double> numbers = new ArrayList<>();
            list.forEach(each -> numbers.add(JsonRecord.finite(each, place)));
            return numbers;
        }
    }
}
