package dev.touchstone.grading.choices;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.grading.Reveal;
import java.util.List;
import java.util.Optional;

/**
 * The options that apply, and why each does or does not.
 *
 * @param options every option in the order of the prompt
 * @param gold those that apply, in the same order; empty when none does
 * @param explanations of single options; an option without one rests on the overall reason
 * @param typical whole answers that people really give, with what to tell them
 */
public record ChoicesReveal(
        List<String> options,
        List<String> gold,
        ClauseRef clause,
        Text why,
        List<Explanation> explanations,
        List<Typical> typical)
        implements Reveal {

    /** Why one option applies, or does not. */
    public record Explanation(String option, ClauseRef clause, Text why) {}

    /** A wrong answer as a whole. */
    public record Typical(List<String> choices, ClauseRef clause, Text why) {}

    /** What is said of that option and of no other. */
    public Optional<Explanation> explanation(String option) {
        return explanations.stream()
                .filter(explanation -> explanation.option().equals(option))
                .findFirst();
    }
}
