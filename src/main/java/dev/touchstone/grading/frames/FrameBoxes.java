package dev.touchstone.grading.frames;

import dev.touchstone.grading.boxes.BoxesAnswer;
import java.util.List;

/**
 * What is said of one frame.
 *
 * @param identities the number of each box within its class, from 1; as many as there are boxes
 */
public record FrameBoxes(BoxesAnswer boxes, List<Integer> identities) {

    public FrameBoxes {
        identities = List.copyOf(identities);
        if (identities.size() != boxes.boxes().size()) {
            throw new IllegalArgumentException("Each box has one number.");
        }
    }

    static FrameBoxes nothing() {
        return new FrameBoxes(new BoxesAnswer(List.of(), true), List.of());
    }

    boolean isUntouched() {
        return boxes.boxes().isEmpty() && !boxes.nothingHere();
    }
}
