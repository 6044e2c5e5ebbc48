package dev.touchstone.content.exchange;

import dev.touchstone.content.exchange.format.GoldReader.Beside;
import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.model.Labelled.InText;
import dev.touchstone.content.exchange.model.Labelled.OnPicture;
import dev.touchstone.content.exchange.model.Labelled.Span;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.model.Shape;
import dev.touchstone.content.exchange.model.Shape.Box;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes sets as other tools would, in the formats that we only read. */
final class OtherTools {

    private OtherTools() {}

    /** With six decimals, as usual. */
    static AForeignFile yolo(Path folder, LabelledSet set) {
        Path yolo = folder.resolve("yolo-" + UUID.randomUUID());
        AForeignFile.write(yolo, "classes.txt", String.join("\n", set.labels()));
        var sizes = new StringBuilder("file,width,height\n");
        for (Labelled thing : set.things()) {
            OnPicture picture = (OnPicture) thing;
            sizes.append(picture.name() + "," + picture.width() + "," + picture.height() + "\n");
            AForeignFile.write(
                    yolo,
                    "labels/" + picture.name().replace(".jpg", ".txt"),
                    picture.shapes().stream()
                            .map(shape -> set.labels().indexOf(shape.label()) + " " + shares(shape, picture) + "\n")
                            .collect(Collectors.joining()));
        }
        AForeignFile.write(yolo, "sizes.csv", sizes.toString());
        return new AForeignFile("yolo", yolo);
    }

    private static String shares(Shape shape, OnPicture picture) {
        Box box = shape.box();
        double w = picture.width();
        double h = picture.height();
        return shape.outlines().isEmpty()
                ? six((box.x() + box.w() / 2) / w) + " " + six((box.y() + box.h() / 2) / h) + " " + six(box.w() / w)
                        + " " + six(box.h() / h)
                : shape.outlines().getFirst().points().stream()
                        .map(point -> six(point.x() / w) + " " + six(point.y() / h))
                        .collect(Collectors.joining(" "));
    }

    private static String six(double share) {
        return String.format(Locale.ROOT, "%.6f", share);
    }

    static AForeignFile cvat(Path folder, LabelledSet set) {
        var xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><annotations><version>1.1</version><meta><labels>");
        set.labels().forEach(label -> xml.append("<label><name>" + label + "</name></label>"));
        xml.append("</labels></meta>");
        for (Labelled thing : set.things()) {
            OnPicture picture = (OnPicture) thing;
            xml.append("<image id=\"0\" name=\"" + picture.name() + "\" width=\"" + picture.width() + "\" height=\""
                    + picture.height() + "\">");
            picture.shapes().forEach(shape -> xml.append(cvat(shape)));
            xml.append("</image>");
        }
        return AForeignFile.of("cvat", folder, UUID.randomUUID() + ".xml", xml + "</annotations>");
    }

    private static String cvat(Shape shape) {
        Box box = shape.box();
        if (shape.outlines().isEmpty()) {
            return "<box label=\"" + shape.label() + "\" occluded=\"0\" xtl=\"" + box.x() + "\" ytl=\"" + box.y()
                    + "\" xbr=\"" + box.right() + "\" ybr=\"" + box.bottom() + "\"/>";
        }
        return "<polygon label=\"" + shape.label() + "\" points=\""
                + shape.outlines().getFirst().points().stream()
                        .map(point -> point.x() + "," + point.y())
                        .collect(Collectors.joining(";"))
                + "\"/>";
    }

    /** With edges instead of pixels, since chance does not keep to whole pixels. */
    static AForeignFile voc(Path folder, LabelledSet set) {
        Path voc = folder.resolve("voc-" + UUID.randomUUID());
        for (Labelled thing : set.things()) {
            OnPicture picture = (OnPicture) thing;
            AForeignFile.write(
                    voc,
                    picture.name().replace(".jpg", ".xml"),
                    "<annotation><filename>" + picture.name() + "</filename><size><width>" + picture.width()
                            + "</width><height>" + picture.height() + "</height></size>"
                            + picture.shapes().stream().map(OtherTools::voc).collect(Collectors.joining())
                            + "</annotation>");
        }
        return new AForeignFile("voc", voc).with(new Beside(null, true, "en"));
    }

    private static String voc(Shape shape) {
        Box box = shape.box();
        return "<object><name>" + shape.label() + "</name><truncated>"
                + (shape.attributes().contains("truncated") ? 1 : 0) + "</truncated><occluded>"
                + (shape.attributes().contains("occluded") ? 1 : 0) + "</occluded><difficult>"
                + (shape.ignored() ? 1 : 0) + "</difficult><bndbox><xmin>" + box.x() + "</xmin><ymin>" + box.y()
                + "</ymin><xmax>" + box.right() + "</xmax><ymax>" + box.bottom() + "</ymax></bndbox></object>";
    }

    static AForeignFile conll(Path folder, LabelledSet set) {
        var lines = new StringBuilder();
        for (Labelled thing : set.things()) {
            InText text = (InText) thing;
            int start = 0;
            for (String word : text.text().split(" ")) {
                int at = start;
                lines.append(word + " "
                        + text.spans().stream()
                                .filter(span -> span.start() == at)
                                .findFirst()
                                .map(Span::label)
                                .map("B-"::concat)
                                .orElse("O")
                        + "\n");
                start += word.length() + 1;
            }
            lines.append("\n");
        }
        return AForeignFile.of("conll", folder, UUID.randomUUID() + ".conll", lines.toString());
    }
}
