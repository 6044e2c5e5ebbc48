package dev.touchstone.grading.preference;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.grading.Reveal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which answer is better, and what decides.
 *
 * @param point on the scale from 1 to 7
 * @param decides slug of the ground that decides, or null where the clause says it all
 * @param trap what speaks for the wrong side, or null
 * @param passages where in the answers the difference stands
 * @param wrong why a wrong side is wrong
 * @param contested by {@code a}, {@code tie} and {@code b}
 */
public record PreferenceReveal(
        int point,
        @Nullable String decides,
        @Nullable Trap trap,
        List<Passage> passages,
        ClauseRef clause,
        Text why,
        List<Explanation> wrong,
        Map<String, Double> contested)
        implements Reveal {

    public Side side() {
        return new PreferenceAnswer(point).side();
    }

    /**
     * Words of one answer that decide.
     *
     * @param quote as they stand there, once
     * @param met whether they do what was asked, or fail to
     */
    public record Passage(Side in, String quote, boolean met) {}

    /** Why one side is not right. */
    public record Explanation(Side side, ClauseRef clause, Text why) {}
}
