package dev.touchstone.grading.ranking;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.grading.Reveal;
import java.util.List;
import java.util.Optional;

/**
 * The right order and what each thing is worth.
 *
 * @param gold the best first; no two are equal
 * @param explanations of single things and of pairs; what has none rests on the overall reason
 * @param typical orders that people really give, with what to tell them
 */
public record RankingReveal(
        List<String> gold, ClauseRef clause, Text why, List<Explanation> explanations, List<Typical> typical)
        implements Reveal {

    /**
     * What one thing is worth, or why one stands above another.
     *
     * @param about the slug of the thing, or the two slugs with a hyphen, the better first
     */
    public record Explanation(String about, ClauseRef clause, Text why) {}

    /** A wrong order as a whole. */
    public record Typical(List<String> order, ClauseRef clause, Text why) {}

    /** What is said of that thing and of no other. */
    public Optional<Explanation> explanation(String thing) {
        return explanations.stream()
                .filter(explanation -> explanation.about().equals(thing))
                .findFirst();
    }

    /** What is said of those two. */
    public Optional<Explanation> explanation(String better, String worse) {
        return explanation(better + "-" + worse);
    }

    /** Why the worse of the two stands below the better. */
    Optional<Explanation> explanationOf(String better, String worse) {
        return explanation(better, worse).or(() -> explanation(worse));
    }
}
