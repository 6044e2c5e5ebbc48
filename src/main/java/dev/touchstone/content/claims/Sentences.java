package dev.touchstone.content.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into sentences, always in the same way, since evidence names them by number: after a full stop, a question or
 * an exclamation mark and what closes a quotation, where white space and no small letter follow, and where paragraphs end.
 */
final class Sentences {

    private static final Pattern END = Pattern.compile("[.!?…]+[\"'”’)»]*(?=\\s+[^\\p{Ll}\\s])|\\n\\s*\\n");

    /** Words whose full stop ends nothing. */
    private static final Set<String> SHORTENED =
            Set.of("dr", "mr", "mrs", "ms", "st", "no", "approx", "e.g", "i.e", "vs");

    private Sentences() {}

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            if (!shortened(text.substring(start, end.start()))) {
                add(text.substring(start, end.end()), sentences);
                start = end.end();
            }
        }
        add(text.substring(start), sentences);
        return List.copyOf(sentences);
    }

    private static boolean shortened(String before) {
        String last = before.substring(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
        return SHORTENED.contains(last.replaceFirst("^[(\"“«]", "").toLowerCase(Locale.ROOT));
    }

    private static void add(String sentence, List<String> sentences) {
        String words = sentence.strip().replaceAll("\\s+", " ");
        if (!words.isEmpty()) {
            sentences.add(words);
        }
    }
}
