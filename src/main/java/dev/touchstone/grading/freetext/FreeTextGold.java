package dev.touchstone.grading.freetext;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.content.freetext.Length;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The gold of one item and how it counts.
 *
 * @param required points to make
 * @param forbidden points not to make; their weight plays no part
 * @param source every run of five words of the source
 * @param copied share of runs from the source above which a text is a near copy, 0 to 1
 */
record FreeTextGold(
        FreeTextReveal reveal,
        List<Point> required,
        List<Point> forbidden,
        Length length,
        Set<List<String>> source,
        double copied,
        List<Explanation> explanations) {

    /** @param phrases any of them makes the point */
    record Point(String slug, int weight, List<Phrase> phrases, ClauseRef clause, Text why) {}

    /** What to say of an error about that point; the point is empty for length and copying. */
    record Explanation(String error, String point, ClauseRef clause, Text why) {}

    Optional<Explanation> explanation(String error, String point) {
        return explanations.stream()
                .filter(each -> each.error().equals(error) && each.point().equals(point))
                .findFirst();
    }
}
