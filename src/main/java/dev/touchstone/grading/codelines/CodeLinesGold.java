package dev.touchstone.grading.codelines;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.content.codelines.CodeLinesDetails;
import java.util.List;
import java.util.Optional;

/**
 * The gold of one item and how it counts.
 *
 * @param details what is asked
 * @param tolerance how many lines a marked line may be off
 * @param beta weight of recall against precision: 1, or .5 where false alarms cost more than misses
 * @param explanations of mistakes that people really make
 */
record CodeLinesGold(
        CodeLinesReveal reveal, CodeLinesDetails details, int tolerance, double beta, List<Explanation> explanations) {

    /** What to say of one error at one line. */
    record Explanation(String error, CodeLine line, ClauseRef clause, Text why) {

        private boolean fits(String type, CodeLine other) {
            return error.equals(type)
                    && line.line() == other.line()
                    && (!type.equals("code-wrong-kind") || line.kind().equals(other.kind()))
                    && (!type.equals("code-wrong-severity") || line.severity().equals(other.severity()));
        }
    }

    List<CodeLine> lines() {
        return reveal.lines().stream().map(CodeLinesReveal.GoldLine::line).toList();
    }

    Optional<Explanation> explanation(String error, CodeLine line) {
        return explanations.stream().filter(each -> each.fits(error, line)).findFirst();
    }

    /** Decides against a false alarm that has no explanation of its own: the clause of the item's typical one. */
    ClauseRef clauseAgainstAlarms() {
        return explanations.stream()
                .filter(each -> each.error().equals("code-false-alarm"))
                .findFirst()
                .map(Explanation::clause)
                .orElse(reveal.clause());
    }
}
