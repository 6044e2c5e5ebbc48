package dev.touchstone.grading.choice;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Five options; the wrong one that is explained last was chosen. */
@State(Scope.Benchmark)
public class ChoiceGraderBench {

    private static final ClauseRef CLAUSE = new ClauseRef("street-a", "1.1");

    private final ChoiceGrader grader = new ChoiceGrader();
    private final ChoiceReveal gold = new ChoiceReveal(
            List.of("a"),
            CLAUSE,
            Text.of("en", "Because."),
            List.of("b", "c", "d", "e").stream()
                    .map(wrong ->
                            new ChoiceReveal.Explanation(wrong, "wrong-option", CLAUSE, Text.of("en", "It is not.")))
                    .toList(),
            Map.of());
    private final ChoiceAnswer answer = new ChoiceAnswer("e");

    @Benchmark
    public Object grade() {
        return grader.grade(answer, gold);
    }
}
