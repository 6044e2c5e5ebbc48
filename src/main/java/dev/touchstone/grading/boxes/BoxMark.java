package dev.touchstone.grading.boxes;

import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one drawn box, or on a gold box that nobody drew.
 *
 * @param drawn index into the answer's boxes, or null when the box was missed
 * @param gold index into the reveal's boxes, or null when the drawn box is extra
 * @param edges against that gold box; null unless both are there
 */
public record BoxMark(
        Verdict verdict,
        @Nullable Integer drawn,
        @Nullable Integer gold,
        @Nullable EdgeErrors edges,
        List<TypedError> errors)
        implements Mark {}
