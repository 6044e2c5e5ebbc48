package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.draft.Seeds;
import java.util.HashSet;
import java.util.Set;

/**
 * How hard the items that an exercise practises are, by their authors' guesses; families count once for each seed.
 *
 * @param made whether anybody guessed: items that came from another tool all have the same difficulty
 */
public record Guesses(int easy, int middle, int hard, boolean made) {

    /** Up to here an item is easy, and from its opposite on hard; on the logit scale. */
    static final double EASY = -0.7;

    public static Guesses of(ExerciseDraft exercise) {
        int easy = 0;
        int middle = 0;
        int hard = 0;
        Set<Double> different = new HashSet<>();
        for (Entry item : exercise.itemEntries()) {
            double guess = item.node().path("difficulty").doubleValue(0);
            different.add(guess);
            int count = item.node().path("example").booleanValue(false) ? 0 : count(item);
            if (guess <= EASY) {
                easy += count;
            } else if (guess >= -EASY) {
                hard += count;
            } else {
                middle += count;
            }
        }
        return new Guesses(easy, middle, hard, different.size() > 1);
    }

    public int all() {
        return easy + middle + hard;
    }

    private static int count(Entry item) {
        try {
            return item.node().has("seeds")
                    ? Seeds.of(item.node().path("seeds")).size()
                    : 1;
        } catch (IllegalArgumentException e) {
            // The rule of scenes tells it.
            return 1;
        }
    }
}
