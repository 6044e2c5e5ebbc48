package dev.touchstone.content.exchange.read;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a text, of which none may be endless. */
public final class TextLines {

    private static final int LONGEST = 1_000_000;

    private final Reader text;
    private int number;

    public TextLines(Reader text) {
        this.text = text;
    }

    /** Number of the line handed out last, 1 for the first. */
    public int number() {
        return number;
    }

    /** The next line without its end, or null after the last. */
    public @Nullable String next() throws IOException {
        var line = new StringBuilder();
        int one = text.read();
        if (one < 0) {
            return null;
        }
        number++;
        while (one >= 0 && one != '\n') {
            line.append((char) one);
            if (line.length() > LONGEST) {
                throw new IOException("Line " + number + " is endless.");
            }
            one = text.read();
        }
        if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        return line.toString();
    }
}
