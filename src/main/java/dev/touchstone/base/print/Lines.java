package dev.touchstone.base.print;

import java.util.ArrayList;
import java.util.List;

/** Words broken into lines. */
public final class Lines {

    private Lines() {}

    /** A word that is longer than a line gets one of its own. */
    public static List<String> of(String words, float size, float longest, Pen pen) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && pen.length(longer, size) > longest) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** The same, but a word that is longer than a line goes on in the next. */
    public static List<String> broken(String words, float size, float longest, Pen pen) {
        return of(words, size, longest, pen).stream()
                .flatMap(line -> pieces(line, size, longest, pen).stream())
                .toList();
    }

    private static List<String> pieces(String line, float size, float longest, Pen pen) {
        if (pen.length(line, size) <= longest) {
            return List.of(line);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int sign : line.codePoints().toArray()) {
            String longer = piece + Character.toString(sign);
            if (!piece.isEmpty() && pen.length(longer, size) > longest) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(sign);
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
