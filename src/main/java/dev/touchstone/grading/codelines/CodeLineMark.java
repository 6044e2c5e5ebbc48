package dev.touchstone.grading.codelines;

import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one line, or on the answer that there is no defect.
 *
 * @param picked the line as the learner named it; null when it was missed, and for the answer "no defect"
 * @param gold the line as the gold names it; null when there is none
 */
public record CodeLineMark(
        Verdict verdict,
        @Nullable CodeLine picked,
        @Nullable CodeLine gold,
        List<TypedError> errors) implements Mark {

    /** The line that the mark stands at, or 0 when it speaks of the whole code. */
    public int at() {
        CodeLine line = picked == null ? gold : picked;
        return line == null ? 0 : line.line();
    }
}
