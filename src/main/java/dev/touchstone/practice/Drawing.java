package dev.touchstone.practice;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Picture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Which items an attempt gets: those the learner has not answered yet first, then the least recently answered. Families take
 * turns, so that one attempt does not show the same kind of picture over and over, and an item that repeats another waits for
 * it. Where more are as good as one another, they are taken evenly from easy to hard; what was drawn comes in that order.
 */
final class Drawing {

    private Drawing() {}

    /** @param count how many are wanted; fewer come when the exercise has fewer */
    static List<Item> draw(Exercise exercise, List<Met> met, int count) {
        List<Item> drawn = new ArrayList<>();
        tiers(exercise.practiceItems(), met).forEach((tier, items) -> {
            int wanted = Math.min(items.size(), count - drawn.size());
            drawn.addAll(tier.times() == 0 ? evenly(items, wanted) : items.subList(0, wanted));
        });
        drawn.sort(Comparator.comparing(Item::difficulty));
        return List.copyOf(drawn);
    }

    /** Items that are as good as one another, the best first; of those answered before the least recent first. */
    private static Map<Tier, List<Item>> tiers(List<Item> items, List<Met> met) {
        Map<UUID, Met> byItem = new HashMap<>();
        met.forEach(known -> byItem.put(known.item(), known));
        Map<UUID, Integer> seenOfFamily = new HashMap<>();
        List<Item> freshFirst = new ArrayList<>(items);
        freshFirst.sort(Comparator.comparing(
                item -> byItem.get(item.id().value()),
                Comparator.nullsFirst(Comparator.comparing(Met::times).thenComparing(Met::last))));
        Map<Tier, List<Item>> tiers = new TreeMap<>();
        for (Item item : freshFirst) {
            Met known = byItem.get(item.id().value());
            boolean early = repeats(item)
                    .filter(first -> !byItem.containsKey(first.value()))
                    .isPresent();
            int round = seenOfFamily.merge(item.family(), 1, Integer::sum);
            var tier = new Tier(known == null ? 0 : known.times(), early, round);
            tiers.computeIfAbsent(tier, any -> new ArrayList<>()).add(item);
        }
        return tiers;
    }

    /** A drawn picture's details are made when it is shown, and such an item repeats none. */
    private static Optional<ItemId> repeats(Item item) {
        return item.picture() instanceof Picture.Drawn
                ? Optional.empty()
                : item.details().get().repeats();
    }

    /** So many of the items, spread over their difficulties. */
    private static List<Item> evenly(List<Item> items, int count) {
        List<Item> byDifficulty = new ArrayList<>(items);
        byDifficulty.sort(Comparator.comparing(Item::difficulty));
        List<Item> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chosen.add(byDifficulty.get((2 * i + 1) * items.size() / (2 * count)));
        }
        return chosen;
    }

    /**
     * @param times how often the learner answered it
     * @param early whether it repeats an item that was not answered yet
     * @param round how manieth of its family it is, from 1
     */
    private record Tier(long times, boolean early, int round) implements Comparable<Tier> {

        private static final Comparator<Tier> ORDER =
                Comparator.comparing(Tier::times).thenComparing(Tier::early).thenComparing(Tier::round);

        @Override
        public int compareTo(Tier other) {
            return ORDER.compare(this, other);
        }
    }
}
