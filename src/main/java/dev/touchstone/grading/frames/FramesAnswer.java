package dev.touchstone.grading.frames;

import dev.touchstone.grading.Answer;
import java.util.List;

/**
 * Boxes over the frames of a film.
 *
 * @param frames one for each frame of the film; empty when nothing was said, or when there is nothing in any frame
 * @param nothingHere the explicit answer that there is nothing in any frame
 */
public record FramesAnswer(List<FrameBoxes> frames, boolean nothingHere) implements Answer {

    public FramesAnswer {
        frames = List.copyOf(frames);
    }

    /** The one form in which the same answer is always written. */
    static FramesAnswer of(List<FrameBoxes> frames) {
        if (frames.stream().allMatch(FrameBoxes::isUntouched)) {
            return new FramesAnswer(List.of(), false);
        }
        return frames.stream().allMatch(frame -> frame.boxes().nothingHere())
                ? new FramesAnswer(List.of(), true)
                : new FramesAnswer(frames, false);
    }

    boolean isUnfinished() {
        return !nothingHere && (frames.isEmpty() || frames.stream().anyMatch(FrameBoxes::isUntouched));
    }

    /** What is said of a frame. */
    FrameBoxes frame(int index) {
        return nothingHere ? FrameBoxes.nothing() : frames.get(index);
    }
}
