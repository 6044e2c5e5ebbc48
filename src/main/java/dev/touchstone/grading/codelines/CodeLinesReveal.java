package dev.touchstone.grading.codelines;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.grading.Reveal;
import java.util.List;

/**
 * The defects and why they are defects.
 *
 * @param lines empty when the code has no defect
 */
public record CodeLinesReveal(List<GoldLine> lines, ClauseRef clause, Text why) implements Reveal {

    /** One defect with its own reason. */
    public record GoldLine(CodeLine line, ClauseRef clause, Text why) {}

    /** The reason of that line, or else of the whole. */
    public Text why(CodeLine line) {
        return lines.stream()
                .filter(gold -> gold.line().equals(line))
                .findFirst()
                .map(GoldLine::why)
                .orElse(why);
    }

    ClauseRef clause(CodeLine line) {
        return lines.stream()
                .filter(gold -> gold.line().equals(line))
                .findFirst()
                .map(GoldLine::clause)
                .orElse(clause);
    }
}
