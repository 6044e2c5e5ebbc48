package dev.touchstone.grading.numeric;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A wrong number that is the last of three known slips. */
@State(Scope.Benchmark)
public class NumericGraderBench {

    private static final ClauseRef CLAUSE = new ClauseRef("agreement-a", "2.3");
    private static final Text WHY = Text.of("en", "Because.");

    private final NumericGrader grader = new NumericGrader();
    private final NumericReveal gold = new NumericReveal(
            0.3,
            0.005,
            CLAUSE,
            WHY,
            List.of(),
            List.of(
                    new NumericReveal.Typical(0.8, CLAUSE, WHY),
                    new NumericReveal.Typical(0.6, CLAUSE, WHY),
                    new NumericReveal.Typical(30, CLAUSE, WHY)));
    private final NumericAnswer answer = new NumericAnswer(30.0);

    @Benchmark
    public Object grade() {
        return grader.grade(answer, gold);
    }
}
