package dev.touchstone.labeling.boxes;

import java.util.List;

/**
 * One picture to draw boxes on. It carries no gold.
 *
 * @param src address of the picture
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 * @param alt what the picture shows, in words that give no answer away
 * @param labels the classes to choose from, at least one; keys 1 to 9 choose the first nine
 * @param attributes details that any box may have
 * @param boxes a draft to go on from
 * @param nothingHere whether the draft says that there is nothing to label
 * @param readOnly only to look at
 * @param maxBoxes how many boxes the picture takes
 */
public record BoxProblem(
        String src,
        int width,
        int height,
        String alt,
        List<Label> labels,
        List<Attribute> attributes,
        List<DrawnBox> boxes,
        boolean nothingHere,
        boolean readOnly,
        int maxBoxes) {

    public BoxProblem {
        if (width < 1 || height < 1 || labels.isEmpty() || maxBoxes < 1) {
            throw new IllegalArgumentException("A problem needs a picture with a size, a class and room for a box");
        }
        labels = List.copyOf(labels);
        attributes = List.copyOf(attributes);
        boxes = List.copyOf(boxes);
    }

    /**
     * A class a box can have.
     *
     * @param colour 0 to 9, a place in the set of colours that colour-blind people can tell apart
     */
    public record Label(String slug, String name, int colour) {}

    /** A detail a box can have, such as "partly hidden". */
    public record Attribute(String slug, String name) {}
}
