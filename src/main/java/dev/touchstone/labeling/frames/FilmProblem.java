package dev.touchstone.labeling.frames;

import dev.touchstone.labeling.boxes.BoxProblem;
import dev.touchstone.labeling.boxes.DrawnBox;
import java.util.List;

/**
 * One film to draw boxes on. It carries no gold.
 *
 * @param frames in order
 * @param width of every picture in pixels
 * @param height of every picture in pixels
 * @param alt what the film shows, in words that give no answer away
 * @param labels the numbers to choose from, each of a class; keys 1 to 9
 * @param readOnly only to look at
 * @param maxBoxes how many boxes a picture takes
 */
record FilmProblem(
        List<Frame> frames,
        int width,
        int height,
        String alt,
        List<BoxProblem.Label> labels,
        boolean readOnly,
        int maxBoxes) {

    FilmProblem {
        frames = List.copyOf(frames);
        labels = List.copyOf(labels);
    }

    /**
     * @param src address of the picture
     * @param boxes a draft to go on from
     */
    record Frame(String src, List<DrawnBox> boxes, boolean nothingHere) {}
}
