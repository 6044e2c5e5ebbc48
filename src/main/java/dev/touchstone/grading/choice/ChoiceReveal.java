package dev.touchstone.grading.choice;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.grading.Reveal;
import java.util.List;
import java.util.Map;

/**
 * The right option and what is said of each wrong one.
 *
 * @param accepted the gold first, then the alternatives
 * @param contested by option
 */
public record ChoiceReveal(
        List<String> accepted, ClauseRef clause, Text why, List<Explanation> wrong, Map<String, Double> contested)
        implements Reveal {

    /** Why one option is not right. */
    public record Explanation(String choice, String error, ClauseRef clause, Text why) {}
}
