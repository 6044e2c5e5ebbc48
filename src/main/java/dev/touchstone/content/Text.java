package dev.touchstone.content;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A text of the course in the languages it was written in.
 *
 * @param language the language of the original, a BCP 47 tag such as {@code en}
 * @param byLanguage the text by language tag; always holds the original
 */
public record Text(String language, Map<String, String> byLanguage) {

    public Text {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey(language)) {
            throw new IllegalArgumentException("A text needs its original in " + language + ".");
        }
    }

    public static Text of(String language, String text) {
        return new Text(language, Map.of(language, text));
    }

    /** The text for a reader of that language; without a translation the original, which a page marks with its language. */
    public Localized in(Locale locale) {
        String wanted = locale.getLanguage();
        String translated = byLanguage.get(wanted);
        return translated == null ? new Localized(language, original()) : new Localized(wanted, translated);
    }

    public String original() {
        String original = byLanguage.get(language);
        if (original == null) {
            throw new IllegalStateException("A text lost its original.");
        }
        return original;
    }

    /** The same text with one more language. */
    public Text with(String otherLanguage, String translation) {
        var all = new HashMap<>(byLanguage);
        all.put(otherLanguage, translation);
        return new Text(language, all);
    }

    /** One text in one language. */
    public record Localized(String language, String text) {}
}
