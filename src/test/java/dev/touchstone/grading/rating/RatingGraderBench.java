package dev.touchstone.grading.rating;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.grading.rating.RatingReveal.GoldRating;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Five criteria, three of them off. */
@State(Scope.Benchmark)
public class RatingGraderBench {

    private static final ClauseRef CLAUSE = new ClauseRef("answers-a", "6.2");
    private static final Text WHY = Text.of("en", "Because.");

    private final RatingGrader grader = new RatingGrader();
    private final RatingAnswer answer = new RatingAnswer(
            Map.of("helpfulness", 4, "correctness", 0, "coherence", 3, "complexity", 1, "verbosity", 2));
    private final RatingReveal gold = new RatingReveal(
            List.of(
                    new GoldRating("helpfulness", 4, CLAUSE, WHY),
                    new GoldRating("correctness", 2, CLAUSE, WHY),
                    new GoldRating("coherence", 3, CLAUSE, WHY),
                    new GoldRating("complexity", 0, CLAUSE, WHY),
                    new GoldRating("verbosity", 3, CLAUSE, WHY)),
            CLAUSE,
            WHY);

    @Benchmark
    public Object grade() {
        return grader.grade(answer, gold);
    }
}
