package dev.touchstone.grading.frames;

import dev.touchstone.content.gold.GoldKey.Reason;
import dev.touchstone.grading.boxes.BoxesGold;
import java.util.List;

/**
 * Gold of each frame ready to grade with.
 *
 * @param onSwitch why a thing does not change its number
 * @param onReturn the same where the thing was out of sight in between
 * @param onTaken why two things do not share a number
 */
public record FramesGold(
        FramesReveal reveal, List<BoxesGold> frames, Reason onSwitch, Reason onReturn, Reason onTaken) {

    public FramesGold {
        frames = List.copyOf(frames);
    }
}
