package dev.touchstone.grading.freetext;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word as it is compared, and where it stands: in Unicode normal form KC, without case, apostrophes and marks of direction.
 * Punctuation and white space only part words; a percent sign and other symbols are words of their own, and a dot or comma
 * between digits belongs to the number.
 *
 * @param start offset of its first char in the text
 * @param end offset behind its last char
 */
record TextWord(String word, int start, int end) {

    private static final String APOSTROPHES = "'\u2019\u02BC\uFF07";

    static List<TextWord> of(String text) {
        List<TextWord> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            if (isSymbol(character)) {
                add(text, start, at, words);
                add(text, at, next, words);
                start = -1;
            } else if (isPart(text, at, next, character, start >= 0)) {
                start = start < 0 ? at : start;
            } else {
                add(text, start, at, words);
                start = -1;
            }
            at = next;
        }
        add(text, start, text.length(), words);
        return words;
    }

    private static boolean isSymbol(int character) {
        return switch (Character.getType(character)) {
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> character == '%' || character == '\uFF05';
        };
    }

    private static boolean isPart(String text, int at, int next, int character, boolean inWord) {
        if (Character.isLetterOrDigit(character)) {
            return true;
        }
        if (!inWord || next >= text.length()) {
            return inWord && isInner(character);
        }
        int following = text.codePointAt(next);
        if (character == '.' || character == ',') {
            return Character.isDigit(text.codePointBefore(at)) && Character.isDigit(following);
        }
        return isInner(character) || APOSTROPHES.indexOf(character) >= 0 && Character.isLetterOrDigit(following);
    }

    /** Accents on their own, and signs that are not seen. */
    private static boolean isInner(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static void add(String text, int start, int end, List<TextWord> words) {
        if (start >= 0) {
            String word = text.substring(start, end);
            String compared = isPlain(word) ? word.toLowerCase(Locale.ROOT) : folded(word);
            if (!compared.isEmpty()) {
                words.add(new TextWord(compared, start, end));
            }
        }
    }

    /** Most words are: nothing in them has another form but capitals. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter >= 128 || letter == '\'') {
                return false;
            }
        }
        return true;
    }

    private static String folded(String word) {
        // Upper case first: it unfolds letters such as the German sharp s.
        String folded = Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        StringBuilder compared = new StringBuilder(folded.length());
        folded.codePoints()
                .filter(each -> Character.getType(each) != Character.FORMAT && APOSTROPHES.indexOf(each) < 0)
                .forEach(compared::appendCodePoint);
        return compared.toString();
    }
}
