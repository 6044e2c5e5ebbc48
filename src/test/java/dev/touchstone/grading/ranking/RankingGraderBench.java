package dev.touchstone.grading.ranking;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Five things, three pairs of which stand the wrong way round. */
@State(Scope.Benchmark)
public class RankingGraderBench {

    private final RankingGrader grader = new RankingGrader();
    private final RankingReveal gold = new RankingReveal(
            List.of("a", "b", "c", "d", "e"),
            new ClauseRef("ranking-a", "1.1"),
            Text.of("en", "Because."),
            List.of(),
            List.of());
    private final RankingAnswer answer = new RankingAnswer(List.of("b", "a", "e", "c", "d"));

    @Benchmark
    public Object grade() {
        return grader.grade(answer, gold);
    }
}
