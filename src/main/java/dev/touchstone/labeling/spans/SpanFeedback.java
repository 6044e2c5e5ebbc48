package dev.touchstone.labeling.spans;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.spans.Span;
import dev.touchstone.grading.spans.SpanMark;
import dev.touchstone.grading.spans.SpansReveal;
import dev.touchstone.labeling.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The marks to lay over a text that has been graded, in the order of the grade. */
record SpanFeedback(List<PlacedMark> marks) {

    /**
     * @param kind right, near, wrong, missed or extra; each has a shape and a word of its own besides its colour
     * @param marked the person's span, absent when it was missed
     * @param gold the gold span, absent when there is none
     * @param text how it went, in the person's language
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlacedMark(
            String kind,
            @Nullable MarkedSpan marked,
            @Nullable MarkedSpan gold,
            String text) {}

    /** @param reasons one for each mark */
    static SpanFeedback of(Grade.Marked grade, List<MarkedSpan> marked, List<Reason> reasons) {
        SpansReveal reveal = (SpansReveal) grade.reveal();
        List<PlacedMark> marks = new ArrayList<>();
        for (Mark each : grade.marks()) {
            SpanMark mark = (SpanMark) each;
            Integer mine = mark.marked();
            Integer theirs = mark.gold();
            marks.add(new PlacedMark(
                    mark.verdict().name().toLowerCase(Locale.ROOT),
                    mine == null ? null : marked.get(mine),
                    theirs == null ? null : placed(reveal.spans().get(theirs).span()),
                    reasons.get(marks.size()).headline()));
        }
        return new SpanFeedback(marks);
    }

    private static MarkedSpan placed(Span span) {
        return new MarkedSpan(span.start(), span.end(), span.label());
    }
}
