package dev.touchstone.content.source.rule;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Flesch-Kincaid grade of an English text: 0.39 · words per sentence + 11.8 · syllables per word − 15.59, in US school grades
 * (Kincaid et al. 1975). Syllables are estimated from groups of vowels.
 *
 * @param taught words that count as one syllable, since the course teaches them
 */
record ReadingLevel(Set<String> taught) {

    /** The formula says nothing of shorter texts. */
    private static final int FEWEST_WORDS = 20;

    private static final Pattern WORD = Pattern.compile("[a-z]+(?:['’][a-z]+)?");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** 0 for a text too short to tell. */
    double grade(String markdown) {
        String text = prose(markdown).toLowerCase(Locale.ROOT);
        int words = 0;
        int syllables = 0;
        int sentences = 0;
        for (String sentence : text.split("[.!?]+(\\s|$)|\n\\s*\n|\n\\s*[-*|]|\n\\s*\\d+\\.")) {
            int before = words;
            Matcher word = WORD.matcher(sentence);
            while (word.find()) {
                words++;
                syllables += syllables(word.group());
            }
            sentences += words > before ? 1 : 0;
        }
        if (words < FEWEST_WORDS) {
            return 0;
        }
        return Math.max(0, 0.39 * words / sentences + 11.8 * syllables / words - 15.59);
    }

    private int syllables(String word) {
        if (taught.contains(word) || taught.contains(word.replaceFirst("s$", ""))) {
            return 1;
        }
        int groups = (int) VOWELS.matcher(word.replaceFirst("(?<=[^aeioul])e[sd]?$", ""))
                .results()
                .count();
        return Math.max(1, groups);
    }

    /** Without links, pictures, code and signs of Markdown. */
    private static String prose(String markdown) {
        return markdown.replaceAll("(?s)```.*?```", "\n\n")
                .replaceAll("!?\\[([^]]*)]\\([^)]*\\)", "$1")
                .replaceAll("`[^`]*`", " ")
                .replaceAll("(?m)^#+ (.*)$", "$1.\n");
    }
}
