package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The words that a learner reads in the items of one exercise. What several items of it say alike, such as its question, is left out. */
final class ItemWords {

    private static final int RUN = 3;

    /** Fewer words say too little to be alike. */
    private static final int LEAST_RUNS = 8;

    private static final int BOILERPLATE = 3;

    /** Fields that hold no words for a learner. */
    private static final Set<String> SILENT =
            Set.of("uuid", "clauses", "errors", "slug", "language", "labels", "mirrors", "picture", "scene", "kind");

    private final Map<String, Integer> uses = new HashMap<>();

    ItemWords(ExerciseDraft exercise) {
        exercise.itemEntries()
                .forEach(item -> new HashSet<>(texts(item.node())).forEach(text -> uses.merge(text, 1, Integer::sum)));
    }

    /** Its runs of three words; empty when it has too few words to be compared. */
    Set<String> runs(Entry item) {
        List<String> words = new ArrayList<>();
        for (String text : texts(item.node())) {
            if (uses.getOrDefault(text, 0) < BOILERPLATE) {
                words.addAll(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")));
            }
        }
        words.removeIf(String::isEmpty);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs.size() < LEAST_RUNS ? Set.of() : runs;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isString()) {
            texts.add(node.stringValue(""));
        }
        node.values().forEach(each -> {
            if (node.isArray()) {
                texts.addAll(texts(each));
            }
        });
        node.propertyStream()
                .filter(field -> !SILENT.contains(field.getKey()))
                .forEach(field -> texts.addAll(texts(field.getValue())));
        return texts;
    }
}
