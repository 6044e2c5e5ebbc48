package dev.touchstone.content.exchange.format;

import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.model.Shape;
import dev.touchstone.content.exchange.read.BadRecord;
import dev.touchstone.content.exchange.read.Findings;
import dev.touchstone.content.exchange.read.Numbers;
import dev.touchstone.content.exchange.read.SourceFile;
import dev.touchstone.content.exchange.read.TextLines;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * YOLO: a folder with {@code classes.txt} (one name a line) and a text file for each picture, below {@code labels} or beside it.
 * Each line is the number of a class from 0 and centre, width and height as shares of the picture, or the points of a polygon.
 * Sizes stand in {@code sizes.csv} (file,width,height) or are read from the pictures.
 *
 * <p>Source: docs.ultralytics.com, detection and segmentation datasets.
 */
final class YoloReader implements GoldReader {

    private static final int MOST_SHAPES = 10_000;

    private static final Set<String> NOT_LABELS = Set.of("classes.txt", "train.txt", "val.txt", "test.txt");

    @Override
    public String name() {
        return "yolo";
    }

    @Override
    public LabelledSet read(Path from, Beside beside, Findings findings) {
        if (!Files.isDirectory(from)) {
            throw findings.stop(
                    String.valueOf(from.getFileName()), "", "YOLO is a folder with classes.txt. Name the folder.");
        }
        List<String> classes = new ArrayList<>();
        lines(from.resolve("classes.txt"), findings, (line, place) -> classes.add(line));
        Path labels = Files.isDirectory(from.resolve("labels")) ? from.resolve("labels") : from;
        List<Path> files = FolderFiles.ending(labels, ".txt", findings).stream()
                .filter(file -> !NOT_LABELS.contains(String.valueOf(file.getFileName())))
                .toList();
        var sizes = new PictureSizes(sizes(from, findings), beside.pictures());
        List<Labelled> things = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            findings.guard(name, () -> {
                PictureSizes.Sized picture = sizes.of(name.substring(0, name.length() - ".txt".length()));
                things.add(new Labelled.OnPicture(
                        picture.name(),
                        picture.canvas().width(),
                        picture.canvas().height(),
                        shapes(file, classes, picture.canvas(), findings)));
            });
        }
        if (findings.none() && things.isEmpty()) {
            findings.add(String.valueOf(labels.getFileName()), "", "The folder has no label files (.txt). Add them.");
        }
        boolean outlined = things.stream()
                .flatMap(thing -> ((Labelled.OnPicture) thing).shapes().stream())
                .anyMatch(shape -> !shape.outlines().isEmpty());
        return new LabelledSet(outlined ? "polygons" : "boxes", classes, things);
    }

    private static List<Shape> shapes(Path file, List<String> classes, Canvas canvas, Findings findings) {
        List<Shape> shapes = new ArrayList<>();
        lines(file, findings, (line, place) -> {
            if (shapes.size() == MOST_SHAPES) {
                throw findings.stop(
                        String.valueOf(file.getFileName()),
                        place,
                        "One picture has more than " + MOST_SHAPES + " shapes. Split it.");
            }
            shapes.add(shape(line.split("\\s+"), place, classes, canvas, findings));
        });
        return shapes;
    }

    private static Shape shape(String[] words, String place, List<String> classes, Canvas canvas, Findings findings) {
        double index = Numbers.finite(words[0], place);
        if (index != Math.rint(index) || index < 0 || index >= classes.size()) {
            throw new BadRecord(place, "There is no class " + Numbers.brief(words[0]) + " in classes.txt. Add it.");
        }
        String label = classes.get((int) index);
        List<Double> shares = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            shares.add(Numbers.finite(words[i], place));
        }
        if (shares.size() == 5) {
            findings.lose("how sure a model was (sixth number)", place);
        }
        if (shares.size() == 4 || shares.size() == 5) {
            double left = (shares.get(0) - shares.get(2) / 2) * canvas.width();
            double top = (shares.get(1) - shares.get(3) / 2) * canvas.height();
            double right = (shares.get(0) + shares.get(2) / 2) * canvas.width();
            double bottom = (shares.get(1) + shares.get(3) / 2) * canvas.height();
            return Shape.box(label, canvas.box(left, top, right, bottom, place, findings), Set.of());
        }
        for (int i = 0; i < shares.size(); i++) {
            shares.set(i, shares.get(i) * (i % 2 == 0 ? canvas.width() : canvas.height()));
        }
        return canvas.shape(label, List.of(canvas.outline(shares, place, findings)), Set.of(), place, findings);
    }

    private static Map<String, Canvas> sizes(Path from, Findings findings) {
        Map<String, Canvas> sizes = new LinkedHashMap<>();
        Path file = from.resolve("sizes.csv");
        if (Files.exists(file)) {
            lines(file, findings, (line, place) -> {
                String[] cells = line.split(",");
                if (cells.length != 3) {
                    throw new BadRecord(place, "A line must be file,width,height.");
                }
                if (!cells[1].equals("width")) {
                    Canvas canvas = new Canvas(side(cells[1], place), side(cells[2], place));
                    sizes.put(PictureNames.path(cells[0].strip(), place), canvas);
                }
            });
        }
        return sizes;
    }

    private static int side(String text, String place) {
        return Numbers.size(Numbers.finite(text, place), place);
    }

    private interface Line {
        void read(String text, String place);
    }

    /** Every line that is not blank; a bad one does not keep the next from being looked at. */
    private static void lines(Path file, Findings findings, Line reading) {
        var source = new SourceFile(file, findings);
        source.read(text -> {
            var lines = new TextLines(text);
            for (@Nullable String line = lines.next(); line != null; line = lines.next()) {
                String stripped = line.strip();
                if (!stripped.isEmpty()) {
                    findings.guard(source.name(), () -> reading.read(stripped, "line " + lines.number()));
                }
            }
        });
    }
}
