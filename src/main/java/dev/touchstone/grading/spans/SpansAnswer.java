package dev.touchstone.grading.spans;

import dev.touchstone.grading.Answer;
import java.util.List;

/**
 * What was marked in a text.
 *
 * @param spans in the order of the text; no two share a code point
 * @param nothingHere the explicit answer that there is nothing to mark
 */
public record SpansAnswer(List<Span> spans, boolean nothingHere) implements Answer {

    public SpansAnswer {
        spans = List.copyOf(spans);
    }
}
