package dev.touchstone.grading.freetext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words of a text with their places, made once and asked for many phrases. */
final class TextIndex {

    private final List<TextWord> words;
    private final List<String> compared;
    private final Map<String, List<Integer>> places = new HashMap<>();

    /** Made when the first word with a star is asked for. */
    private @Nullable TreeMap<String, List<Integer>> inOrder;

    TextIndex(String text) {
        words = TextWord.of(text);
        compared = words.stream().map(TextWord::word).toList();
        for (int i = 0; i < compared.size(); i++) {
            places.computeIfAbsent(compared.get(i), word -> new ArrayList<>(2)).add(i);
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Where the word stands; a word that ends in a star stands for all that begin like it. */
    List<Integer> places(String word) {
        if (!word.endsWith("*")) {
            return places.getOrDefault(word, List.of());
        }
        String start = word.substring(0, word.length() - 1);
        List<Integer> all = new ArrayList<>();
        inOrder().subMap(start, start + Character.MAX_VALUE).values().forEach(all::addAll);
        all.sort(null);
        return all;
    }

    private TreeMap<String, List<Integer>> inOrder() {
        TreeMap<String, List<Integer>> known = inOrder;
        if (known == null) {
            known = new TreeMap<>(places);
            inOrder = known;
        }
        return known;
    }

    boolean isAt(int place, String word) {
        if (place >= words.size()) {
            return false;
        }
        String here = compared.get(place);
        return word.endsWith("*") ? here.startsWith(word.substring(0, word.length() - 1)) : here.equals(word);
    }

    /** From the first to the last of so many words. */
    TextSpan span(int place, int count) {
        return new TextSpan(
                words.get(place).start(), words.get(place + count - 1).end());
    }

    /** Every run of that many words, each once. */
    Set<List<String>> runs(int length) {
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            runs.add(List.copyOf(run(i, length)));
        }
        return runs;
    }

    /** Where a run stands that is among the others. */
    List<Integer> placesOf(Set<List<String>> others, int length) {
        if (others.isEmpty()) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + length <= words.size(); i++) {
            if (others.contains(run(i, length))) {
                found.add(i);
            }
        }
        return found;
    }

    int runCount(int length) {
        return Math.max(0, words.size() - length + 1);
    }

    private List<String> run(int place, int length) {
        return compared.subList(place, place + length);
    }

    Optional<TextSpan> first(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> phrase.first(this))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
