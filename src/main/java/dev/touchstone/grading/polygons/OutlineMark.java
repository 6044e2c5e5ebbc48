package dev.touchstone.grading.polygons;

import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one drawn outline, or on a gold outline that nobody drew.
 *
 * @param drawn index into the answer's polygons, or null when the outline was missed
 * @param gold index into the reveal's outlines, or null when the drawn one is extra
 * @param fit against that gold outline; null unless both are there
 */
public record OutlineMark(
        Verdict verdict,
        @Nullable Integer drawn,
        @Nullable Integer gold,
        @Nullable OutlineFit fit,
        List<TypedError> errors)
        implements Mark {}
