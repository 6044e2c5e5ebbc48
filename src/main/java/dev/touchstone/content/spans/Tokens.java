package dev.touchstone.content.spans;

import dev.touchstone.content.spans.SpansDetails.Token;
import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into what can be marked. A token is a run of letters and digits, or else a single sign such as a comma or an
 * emoji. Extended grapheme clusters (UAX 29) are never cut, so that neither a family emoji nor an accent falls apart. Where a
 * script puts no spaces between words, each cluster is a token of its own: a dictionary would cut differently from year to year.
 */
final class Tokens {

    private static final Set<UnicodeScript> WITHOUT_SPACES = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private enum Kind {
        SPACE,
        WORD,
        SIGN
    }

    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int start = 0;
        int offset = 0;
        boolean inWord = false;
        for (int from = 0, to = clusters.next(); to != BreakIterator.DONE; from = to, to = clusters.next()) {
            Kind kind = kind(text.codePointAt(from));
            if (inWord && kind != Kind.WORD) {
                tokens.add(new Token(start, offset));
            }
            if (kind == Kind.WORD && !inWord) {
                start = offset;
            }
            inWord = kind == Kind.WORD;
            int end = offset + text.codePointCount(from, to);
            if (kind == Kind.SIGN) {
                tokens.add(new Token(offset, end));
            }
            offset = end;
        }
        if (inWord) {
            tokens.add(new Token(start, offset));
        }
        return tokens;
    }

    private static Kind kind(int codePoint) {
        boolean unseen = Character.getType(codePoint) == Character.FORMAT || Character.isISOControl(codePoint);
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || unseen) {
            return Kind.SPACE;
        }
        boolean runs = Character.isLetterOrDigit(codePoint) && !WITHOUT_SPACES.contains(UnicodeScript.of(codePoint));
        return runs ? Kind.WORD : Kind.SIGN;
    }
}
