package dev.touchstone.grading.spans;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Once;
import dev.touchstone.content.Text;
import java.util.List;

/**
 * Gold spans ready to grade with.
 *
 * @param typical wrong spans that people really mark, with what to tell them
 * @param guess expected score of a blind guess, 0 to 1
 */
record SpansGold(SpansReveal reveal, List<TypicalSpan> typical, Once<Double> guess) {

    /** @param error the error type that it is explained for */
    record TypicalSpan(Span span, String error, ClauseRef clause, Text why) {}

    List<Span> spans() {
        return reveal.spans().stream().map(SpansReveal.GoldSpan::span).toList();
    }
}
