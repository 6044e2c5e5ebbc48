package dev.touchstone.content.freetext;

import java.util.regex.Pattern;

/**
 * How long a text is to be.
 *
 * @param unit words or characters
 * @param least 0 for no lower bound
 */
public record Length(Unit unit, int least, int most) {

    /** What a reader takes for one character: a letter with its accents, a whole emoji (Unicode Standard Annex 29). */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    public enum Unit {
        WORDS,
        CHARACTERS
    }

    /** Length of the text in this unit. */
    public int of(String text) {
        return unit == Unit.WORDS ? words(text) : characters(text);
    }

    /** A word is what stands between white space and has a letter or a digit in it. */
    public static int words(String text) {
        int words = 0;
        boolean counted = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(character)) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    public static int characters(String text) {
        return (int) CHARACTER.matcher(text.strip()).results().count();
    }
}
