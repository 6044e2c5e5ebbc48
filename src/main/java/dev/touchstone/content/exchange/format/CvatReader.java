package dev.touchstone.content.exchange.format;

import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.model.Shape;
import dev.touchstone.content.exchange.model.Shape.Box;
import dev.touchstone.content.exchange.read.BadRecord;
import dev.touchstone.content.exchange.read.Findings;
import dev.touchstone.content.exchange.read.Numbers;
import dev.touchstone.content.exchange.read.SourceFile;
import dev.touchstone.content.exchange.read.XmlElement;
import dev.touchstone.content.exchange.read.XmlFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * CVAT for images 1.1: an {@code image} for each picture with {@code box} (edges in px) and {@code polygon} in it. Tracks of videos
 * are refused.
 *
 * <p>Source: docs.cvat.ai, XML annotation format.
 */
final class CvatReader implements GoldReader {

    private static final String VERSION = "1.1";
    private static final Set<String> OF_IMAGE = Set.of("id", "name", "width", "height");
    private static final Set<String> OF_SHAPE =
            Set.of("label", "occluded", "xtl", "ytl", "xbr", "ybr", "points", "rotation");

    @Override
    public String name() {
        return "cvat";
    }

    @Override
    public LabelledSet read(Path from, Beside beside, Findings findings) {
        var reading = new Reading(findings);
        var file = new SourceFile(from, findings);
        new XmlFile(file).records(reading);
        if (findings.none() && reading.things.isEmpty()) {
            findings.add(file.name(), "", "The file has no <image>. Export it as \"CVAT for images 1.1\".");
        }
        boolean outlined = reading.shapes > 0 && reading.outlined == reading.shapes;
        return new LabelledSet(outlined ? "polygons" : "boxes", List.copyOf(reading.labels), reading.things);
    }

    private static final class Reading implements XmlFile.Visitor {

        private final Findings findings;
        private final Set<String> labels = new LinkedHashSet<>();
        private final Set<String> names = new HashSet<>();
        private final List<Labelled> things = new ArrayList<>();
        private int shapes;
        private int outlined;

        Reading(Findings findings) {
            this.findings = findings;
        }

        @Override
        public void root(String name) {
            if (!name.equals("annotations")) {
                throw new BadRecord(
                        "line 1", "CVAT starts with <annotations>, not <" + name + ">. Is it another format?");
            }
        }

        @Override
        public void record(XmlElement record) {
            switch (record.name()) {
                case "version" -> {
                    if (!record.text().equals(VERSION)) {
                        throw new BadRecord(
                                record.place(),
                                "Version " + Numbers.brief(record.text()) + " is not known; export version " + VERSION
                                        + ".");
                    }
                }
                case "meta" -> declared(record);
                case "image" -> image(record);
                case "track" ->
                    throw new BadRecord(
                            record.place(), "Tracks of a video are not read. Export it as \"CVAT for images 1.1\".");
                default -> findings.lose("<" + record.name() + ">", record.place());
            }
        }

        private void declared(XmlElement meta) {
            for (XmlElement child : meta.children()) {
                if (child.name().equals("label")) {
                    child.child("name").ifPresent(name -> labels.add(name.text()));
                } else {
                    declared(child);
                }
            }
        }

        private void image(XmlElement image) {
            lose(image, OF_IMAGE);
            String name = PictureNames.path(image.attribute("name"), image.place());
            if (!names.add(name)) {
                throw new BadRecord(image.place(), "The picture " + name + " stands here twice. Keep one.");
            }
            var canvas = new Canvas(
                    Numbers.size(image.number("width"), image.place()),
                    Numbers.size(image.number("height"), image.place()));
            List<Shape> found = new ArrayList<>();
            for (XmlElement child : image.children()) {
                switch (child.name()) {
                    case "box" -> found.add(box(child, canvas));
                    case "polygon" -> found.add(polygon(child, canvas));
                    default -> findings.lose("<" + child.name() + "> of an image", child.place());
                }
            }
            found.forEach(shape -> labels.add(shape.label()));
            shapes += found.size();
            outlined += (int)
                    found.stream().filter(shape -> !shape.outlines().isEmpty()).count();
            things.add(new Labelled.OnPicture(name, canvas.width(), canvas.height(), found));
        }

        private Shape box(XmlElement box, Canvas canvas) {
            double left = box.number("xtl");
            double top = box.number("ytl");
            double right = box.number("xbr");
            double bottom = box.number("ybr");
            double turn = box.attributes().containsKey("rotation") ? box.number("rotation") : 0;
            Box upright = turn == 0
                    ? canvas.box(left, top, right, bottom, box.place(), findings)
                    : TurnedBox.aroundItsMiddle(left, top, right, bottom, turn).upright(canvas, box.place(), findings);
            return Shape.box(box.attribute("label"), upright, attributes(box));
        }

        private Shape polygon(XmlElement polygon, Canvas canvas) {
            List<Double> numbers = new ArrayList<>();
            for (String point : polygon.attribute("points").split(";")) {
                String[] parts = point.split(",", -1);
                if (parts.length != 2) {
                    throw new BadRecord(polygon.place(), "Points must be written as x,y;x,y;…");
                }
                numbers.add(Numbers.finite(parts[0], polygon.place()));
                numbers.add(Numbers.finite(parts[1], polygon.place()));
            }
            return canvas.shape(
                    polygon.attribute("label"),
                    List.of(canvas.outline(numbers, polygon.place(), findings)),
                    attributes(polygon),
                    polygon.place(),
                    findings);
        }

        private Set<String> attributes(XmlElement shape) {
            lose(shape, OF_SHAPE);
            Set<String> attributes = new TreeSet<>();
            if ("1".equals(shape.attributes().get("occluded"))) {
                attributes.add("occluded");
            }
            for (XmlElement each : shape.children()) {
                if (each.name().equals("attribute") && each.text().equals("true")) {
                    attributes.add(each.attribute("name"));
                } else if (!each.text().equals("false")) {
                    findings.lose("attribute that is neither true nor false", each.place());
                }
            }
            return attributes;
        }

        private void lose(XmlElement element, Set<String> read) {
            element.attributes().keySet().stream()
                    .filter(name -> !read.contains(name))
                    .forEach(name -> findings.lose(name + " of <" + element.name() + ">", element.place()));
        }
    }
}
