package dev.touchstone.grading.spans;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.grading.Reveal;
import java.util.List;

/**
 * The gold spans and why each is one.
 *
 * @param traps stretches that are deliberately not marked; their spans have no class
 */
public record SpansReveal(List<GoldSpan> spans, List<GoldSpan> traps, ClauseRef clause, Text why) implements Reveal {

    /**
     * @param clause the clause that decides this span most of all
     * @param why what is said of it
     */
    public record GoldSpan(Span span, ClauseRef clause, Text why) {

        static GoldSpan of(Span span, GoldKey.Reason reason) {
            return new GoldSpan(span, reason.clause(), reason.why());
        }
    }
}
