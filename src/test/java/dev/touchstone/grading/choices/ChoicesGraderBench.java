package dev.touchstone.grading.choices;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Eight options, four of which apply: three ticked, one missed, one too many. */
@State(Scope.Benchmark)
public class ChoicesGraderBench {

    private static final List<String> OPTIONS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    private final ChoicesGrader grader = new ChoicesGrader();
    private final ChoicesReveal gold = new ChoicesReveal(
            OPTIONS,
            OPTIONS.subList(0, 4),
            new ClauseRef("prompts-a", "1.1"),
            Text.of("en", "Because."),
            List.of(),
            List.of());
    private final ChoicesAnswer answer = new ChoicesAnswer(List.of("a", "b", "c", "h"), false);

    @Benchmark
    public Object grade() {
        return grader.grade(answer, gold);
    }
}
