package dev.touchstone.grading.frames;

import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.boxes.BoxMark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one box of one frame, or on a gold box that nobody drew.
 *
 * @param frame place of the frame, from 0
 * @param box what is to be said of the box as in any picture
 * @param swapped what is wrong with its number, or null
 */
public record FrameMark(int frame, BoxMark box, @Nullable Switch swapped, List<TypedError> errors) implements Mark {

    public FrameMark {
        errors = List.copyOf(errors);
    }

    /** A box in its place under the number of another thing is wrong. */
    @Override
    public Verdict verdict() {
        return swapped == null ? box.verdict() : Verdict.WRONG;
    }

    /**
     * The number went over from one thing to another, or the thing from one number to another.
     *
     * @param identity the number that the box carries
     * @param expected the number that the same thing carried before, or null when the number belonged to another thing
     * @param since place of the frame in which that was
     */
    public record Switch(int identity, @Nullable Integer expected, int since) {}
}
