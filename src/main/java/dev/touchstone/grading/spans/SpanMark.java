package dev.touchstone.grading.spans;

import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one marked span, or on a gold span that nobody marked.
 *
 * @param marked index into the answer's spans, or null when the span was missed
 * @param gold index into the reveal's spans, or null when the marked span is spurious
 */
public record SpanMark(
        Verdict verdict, @Nullable Integer marked, @Nullable Integer gold, List<TypedError> errors) implements Mark {}
