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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Pascal VOC: one XML file for each picture, alone or in a folder. Corners are the first and the last pixel, counted from 1, as
 * the development kit says; some tools write edges counted from 0 instead. A difficult object is a region to ignore.
 *
 * <p>Source: Everingham and Winn, The PASCAL VOC2012 Development Kit, annotation guidelines and section 4.
 */
final class VocReader implements GoldReader {

    private static final Set<String> OF_OBJECT = Set.of("name", "bndbox", "difficult", "truncated", "occluded");
    private static final Set<String> SAID = Set.of("truncated", "occluded");

    @Override
    public String name() {
        return "voc";
    }

    @Override
    public LabelledSet read(Path from, Beside beside, Findings findings) {
        List<Path> files = Files.isDirectory(from) ? FolderFiles.ending(from, ".xml", findings) : List.of(from);
        Set<String> labels = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        List<Labelled> things = new ArrayList<>();
        for (Path each : files) {
            var file = new SourceFile(each, findings);
            var reading = new Reading(beside.edges(), findings);
            new XmlFile(file).records(reading);
            findings.guard(file.name(), () -> {
                Labelled.OnPicture picture = reading.picture();
                if (!names.add(picture.name())) {
                    throw new BadRecord("", "Another file is about " + picture.name() + " too. Keep one.");
                }
                picture.shapes().stream().filter(shape -> !shape.ignored()).forEach(shape -> labels.add(shape.label()));
                things.add(picture);
            });
        }
        if (things.isEmpty() && findings.none()) {
            findings.add(String.valueOf(from.getFileName()), "", "The folder has no XML files. Add them.");
        }
        return new LabelledSet("boxes", List.copyOf(labels), things);
    }

    private static final class Reading implements XmlFile.Visitor {

        private final boolean edges;
        private final Findings findings;
        private @Nullable String picture;
        private @Nullable Canvas canvas;
        private final List<XmlElement> objects = new ArrayList<>();

        Reading(boolean edges, Findings findings) {
            this.edges = edges;
            this.findings = findings;
        }

        @Override
        public void root(String name) {
            if (!name.equals("annotation")) {
                throw new BadRecord(
                        "line 1", "Pascal VOC starts with <annotation>, not <" + name + ">. Is it another format?");
            }
        }

        @Override
        public void record(XmlElement record) {
            switch (record.name()) {
                case "filename" -> picture = PictureNames.path(record.text(), record.place());
                case "size" ->
                    canvas = new Canvas(
                            Numbers.size(record.childNumber("width"), record.place()),
                            Numbers.size(record.childNumber("height"), record.place()));
                case "object" -> objects.add(record);
                default -> findings.lose("<" + record.name() + ">", record.place());
            }
        }

        Labelled.OnPicture picture() {
            if (picture == null || canvas == null) {
                throw new BadRecord("", "The file names no picture (<filename>) or no <size>. Add it.");
            }
            List<Shape> shapes = new ArrayList<>();
            for (XmlElement object : objects) {
                shapes.add(shape(object, canvas));
            }
            return new Labelled.OnPicture(picture, canvas.width(), canvas.height(), shapes);
        }

        private Shape shape(XmlElement object, Canvas canvas) {
            object.children().stream()
                    .filter(child -> !OF_OBJECT.contains(child.name()))
                    .forEach(child -> findings.lose("<" + child.name() + "> of an object", child.place()));
            XmlElement corners = object.need("bndbox");
            // The first pixel starts one before its number when counting starts at 1; the last one ends at its number.
            double before = edges ? 0 : 1;
            double left = corners.childNumber("xmin") - before;
            double top = corners.childNumber("ymin") - before;
            if (left < 0 || top < 0) {
                throw new BadRecord(
                        corners.place(),
                        "A corner lies before the first pixel. If these are edges counted from 0, import with --corners edges.");
            }
            Box box = canvas.box(
                    left, top, corners.childNumber("xmax"), corners.childNumber("ymax"), corners.place(), findings);
            if (object.says("difficult")) {
                findings.lose("class of a difficult object; it became a region to ignore", object.place());
                return Shape.ignored(box);
            }
            String label = object.need("name").text();
            if (label.isBlank()) {
                throw new BadRecord(object.place(), "The object has no name. Add it.");
            }
            Set<String> attributes = new TreeSet<>(SAID);
            attributes.removeIf(each -> !object.says(each));
            return Shape.box(label, box, attributes);
        }
    }
}
