package dev.touchstone.grading.freetext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One way to say a point: phrases that stand close together, in any order; mostly there is just one. A phrase is words in a
 * row, and a word that ends in a star stands for all that begin like it.
 *
 * @param parts the words of each phrase
 */
record Phrase(List<List<String>> parts) {

    /** All parts begin within so many words. */
    private static final int CLOSE = 15;

    static Phrase of(JsonNode json) {
        List<List<String>> parts = new ArrayList<>();
        if (json.isString()) {
            parts.add(words(json.stringValue()));
        }
        json.forEach(part -> parts.add(words(part.stringValue(""))));
        if (parts.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("The phrase " + json + " has no words. Write some.");
        }
        return new Phrase(parts);
    }

    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (TextWord word : TextWord.of(phrase)) {
            boolean open = word.end() < phrase.length() && phrase.charAt(word.end()) == '*';
            words.add(open ? word.word() + "*" : word.word());
        }
        return words;
    }

    /** Where it first stands in the text. */
    Optional<TextSpan> first(TextIndex text) {
        List<Place> places = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            List<String> words = parts.get(part);
            int before = places.size();
            for (int place : text.places(words.getFirst())) {
                if (stands(words, place, text)) {
                    places.add(new Place(place, part));
                }
            }
            if (places.size() == before) {
                return Optional.empty();
            }
        }
        places.sort(Comparator.comparingInt(Place::word));
        return together(places, text);
    }

    private static boolean stands(List<String> words, int place, TextIndex text) {
        for (int i = 1; i < words.size(); i++) {
            if (!text.isAt(place + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The first window that holds each part. */
    private Optional<TextSpan> together(List<Place> places, TextIndex text) {
        int[] latest = new int[parts.size()];
        Arrays.fill(latest, -1);
        for (Place place : places) {
            latest[place.part()] = place.word();
            int first = Arrays.stream(latest).min().orElse(-1);
            if (first >= 0 && place.word() - first < CLOSE) {
                int count = place.word() - first + parts.get(place.part()).size();
                return Optional.of(text.span(first, count));
            }
        }
        return Optional.empty();
    }

    private record Place(int word, int part) {}
}
