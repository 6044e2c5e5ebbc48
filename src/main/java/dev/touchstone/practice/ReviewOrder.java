package dev.touchstone.practice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In which order a review asks. Words are learned in blocks: texts come first, those of one rulebook and clause together. Classes
 * of pictures that look alike are learned by telling them apart: pictures follow, and no two neighbours are of one exercise where
 * that can be avoided (Brunmair and Richter, Similarity matters, Psychological Bulletin 145, 2019). Pure.
 */
final class ReviewOrder {

    private ReviewOrder() {}

    static List<Drawn> of(List<Drawn> items) {
        List<Drawn> texts = items.stream()
                .filter(drawn -> drawn.item().picture() == null)
                .sorted(Comparator.comparing(Drawn::rulebook)
                        .thenComparing(drawn -> drawn.asked().topic().clause()))
                .toList();
        List<Drawn> pictures =
                items.stream().filter(drawn -> drawn.item().picture() != null).toList();
        List<Drawn> order = new ArrayList<>(texts);
        order.addAll(mixed(pictures));
        return List.copyOf(order);
    }

    /** Takes from the exercise with most left that is not the one before. */
    private static List<Drawn> mixed(List<Drawn> pictures) {
        Map<String, Deque<Drawn>> byExercise = new LinkedHashMap<>();
        for (Drawn drawn : pictures) {
            byExercise
                    .computeIfAbsent(drawn.item().exercise(), any -> new ArrayDeque<>())
                    .add(drawn);
        }
        List<Drawn> mixed = new ArrayList<>();
        String before = "";
        while (mixed.size() < pictures.size()) {
            String last = before;
            Map.Entry<String, Deque<Drawn>> next = byExercise.entrySet().stream()
                    .filter(group -> !group.getValue().isEmpty())
                    .max(Comparator.comparing((Map.Entry<String, Deque<Drawn>> group) ->
                                    !group.getKey().equals(last))
                            .thenComparing(group -> group.getValue().size()))
                    .orElseThrow();
            mixed.add(next.getValue().removeFirst());
            before = next.getKey();
        }
        return mixed;
    }
}
