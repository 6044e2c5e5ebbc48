package dev.touchstone.grading.preference;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An answer that fell for a trap, with every side explained. */
@State(Scope.Benchmark)
public class PreferenceGraderBench {

    private static final ClauseRef CLAUSE = new ClauseRef("answers-a", "5.1");
    private static final Text WHY = Text.of("en", "Because.");

    private final PreferenceGrader grader = new PreferenceGrader();
    private final PreferenceAnswer answer = new PreferenceAnswer(6);
    private final PreferenceReveal gold = new PreferenceReveal(
            1,
            "correctness",
            new Trap(Trap.Kind.LENGTH, Side.B),
            List.of(new PreferenceReveal.Passage(Side.A, "54 euros", true)),
            CLAUSE,
            WHY,
            List.of(
                    new PreferenceReveal.Explanation(Side.TIE, CLAUSE, WHY),
                    new PreferenceReveal.Explanation(Side.B, CLAUSE, WHY)),
            Map.of());

    @Benchmark
    public Object grade() {
        return grader.grade(answer, gold);
    }
}
