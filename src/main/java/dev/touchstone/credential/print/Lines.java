package dev.touchstone.credential.print;

import java.util.ArrayList;
import java.util.List;

/** Words broken into lines. */
final class Lines {

    private Lines() {}

    /** A word that is longer than a line gets one of its own. */
    static List<String> of(String words, float size, float longest, Pen pen) {
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
}
