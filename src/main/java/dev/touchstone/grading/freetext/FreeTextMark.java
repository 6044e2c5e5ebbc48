package dev.touchstone.grading.freetext;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.List;

/**
 * The verdict on one thing about a text.
 *
 * @param point slug of the required or forbidden point; empty for length and copying
 * @param clause the clause that decides
 * @param why what the point is about; its words up to the first colon are its name
 * @param places where it stands in the text, in order
 */
public record FreeTextMark(
        Verdict verdict,
        About about,
        String point,
        ClauseRef clause,
        Text why,
        List<TextSpan> places,
        List<TypedError> errors)
        implements Mark {

    /** What is looked at. */
    public enum About {
        REQUIRED,
        FORBIDDEN,
        LENGTH,
        COPY
    }
}
