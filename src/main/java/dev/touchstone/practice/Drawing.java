package dev.touchstone.practice;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which items an attempt gets: those the learner has not answered yet first, then the least recently answered. Families take
 * turns, so that one attempt does not show the same kind of picture over and over.
 */
final class Drawing {

    private Drawing() {}

    /** @param count how many are wanted; fewer come when the exercise has fewer */
    static List<Item> draw(Exercise exercise, List<Met> met, int count) {
        Map<UUID, Met> byItem = new HashMap<>();
        met.forEach(known -> byItem.put(known.item(), known));
        Map<UUID, Integer> seenOfFamily = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        List<Item> freshFirst = new ArrayList<>(exercise.practiceItems());
        freshFirst.sort(Comparator.comparing(
                item -> byItem.get(item.id().value()),
                Comparator.nullsFirst(Comparator.comparing(Met::times).thenComparing(Met::last))));
        for (Item item : freshFirst) {
            Met known = byItem.get(item.id().value());
            int round = seenOfFamily.merge(item.family(), 1, Integer::sum);
            candidates.add(new Candidate(item, known == null ? 0 : known.times(), round));
        }
        return candidates.stream()
                .sorted(Comparator.comparing(Candidate::times).thenComparing(Candidate::round))
                .limit(count)
                .map(Candidate::item)
                .toList();
    }

    /** @param round how manieth of its family it is, from 1 */
    private record Candidate(Item item, long times, int round) {}
}
