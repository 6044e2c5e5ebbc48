package dev.touchstone.grading.frames;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.boxes.BoxesReveal;
import java.util.List;

/** The gold boxes of each frame and their numbers. */
public record FramesReveal(List<Frame> frames, ClauseRef clause, Text why) implements Reveal {

    public FramesReveal {
        frames = List.copyOf(frames);
    }

    /** @param identities the number of each gold box within its class */
    public record Frame(BoxesReveal boxes, List<Integer> identities) {}
}
