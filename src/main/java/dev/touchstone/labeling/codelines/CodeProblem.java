package dev.touchstone.labeling.codelines;

import dev.touchstone.grading.codelines.CodeLine;
import java.util.List;
import java.util.Map;

/**
 * A piece of code to mark lines in, as the element shows it.
 *
 * @param title what it is, for screen readers
 * @param lines pieces by colour
 * @param kinds of defect, in the reader's language; empty when none is asked for
 * @param severities the same
 * @param marked what is marked already
 * @param readOnly nothing can be marked
 * @param texts the element's own texts, by key
 */
record CodeProblem(
        String title,
        List<List<CodeColours.Piece>> lines,
        List<Name> kinds,
        List<Name> severities,
        List<CodeLine> marked,
        boolean nothingHere,
        boolean readOnly,
        Map<String, String> texts) {

    record Name(String slug, String name, String language) {}

    /**
     * The verdict on one line.
     *
     * @param line where it stands; 0 for the whole code
     * @param gold the line of the gold, or 0
     * @param sign name of the icon, such as {@code check}
     */
    record Mark(int line, int gold, String sign, String tone, String text) {}
}
