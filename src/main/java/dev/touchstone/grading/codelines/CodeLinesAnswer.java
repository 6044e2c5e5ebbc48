package dev.touchstone.grading.codelines;

import dev.touchstone.grading.Answer;
import java.util.Comparator;
import java.util.List;

/**
 * The lines called defective, or the explicit answer that there is none.
 *
 * @param lines each once, in the order of the code
 */
public record CodeLinesAnswer(List<CodeLine> lines, boolean nothingHere) implements Answer {

    public CodeLinesAnswer {
        lines = lines.stream().sorted(Comparator.comparingInt(CodeLine::line)).toList();
    }
}
