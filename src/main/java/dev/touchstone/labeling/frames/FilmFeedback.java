package dev.touchstone.labeling.frames;

import dev.touchstone.labeling.boxes.BoxFeedback;
import dev.touchstone.labeling.boxes.DrawnBox;
import java.util.List;

/**
 * Gold and marks to lay over the frames of an answer that has been graded.
 *
 * @param first place of the frame to look at first
 */
record FilmFeedback(List<Frame> frames, int first) {

    FilmFeedback {
        frames = List.copyOf(frames);
    }

    /**
     * @param boxes the answer
     * @param kind how the frame as a whole went
     * @param words the same in words, in the person's language
     */
    record Frame(
            List<DrawnBox> boxes, boolean nothingHere, BoxFeedback feedback, BoxFeedback.Kind kind, String words) {}
}
