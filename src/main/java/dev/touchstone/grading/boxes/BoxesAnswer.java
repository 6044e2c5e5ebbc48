package dev.touchstone.grading.boxes;

import dev.touchstone.grading.Answer;
import java.util.List;

/**
 * Boxes drawn on a picture.
 *
 * @param nothingHere the explicit answer that there is nothing to draw
 */
public record BoxesAnswer(List<Box> boxes, boolean nothingHere) implements Answer {

    public BoxesAnswer {
        boxes = List.copyOf(boxes);
    }
}
