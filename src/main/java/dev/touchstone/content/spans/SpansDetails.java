package dev.touchstone.content.spans;

import dev.touchstone.content.Label;
import dev.touchstone.content.TaskDetails;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What is asked of someone who marks spans of a text. Every offset counts Unicode code points of the text as it stands,
 * from 0; an end is the first code point that is no longer meant. A span starts where a token starts and ends where one ends.
 *
 * @param labels the classes of a span, in the order of the keys 1 to 9
 * @param text in Unicode normal form C; it is judged, so it is never translated
 * @param language of the text, a BCP 47 tag
 * @param tokens in the order of the text, none of them empty; what lies between them is white space
 */
public record SpansDetails(List<Label> labels, String text, String language, List<Token> tokens)
        implements TaskDetails {

    /** The smallest part of a text that can be marked, as half-open code point offsets. */
    public record Token(int start, int end) {}

    public SpansDetails {
        labels = List.copyOf(labels);
        tokens = List.copyOf(tokens);
    }

    /** Whether a token starts at that offset. */
    public boolean startsToken(int offset) {
        return Collections.binarySearch(tokens, new Token(offset, offset), Comparator.comparingInt(Token::start)) >= 0;
    }

    /** Whether a token ends at that offset. */
    public boolean endsToken(int offset) {
        return Collections.binarySearch(tokens, new Token(offset, offset), Comparator.comparingInt(Token::end)) >= 0;
    }

    /** The words between two offsets of the text. */
    public String quote(int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }
}
