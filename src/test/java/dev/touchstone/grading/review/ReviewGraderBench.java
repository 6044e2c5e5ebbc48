package dev.touchstone.grading.review;

import static dev.touchstone.grading.review.ReviewCases.json;
import static dev.touchstone.grading.review.ReviewCases.key;

import dev.touchstone.content.Prompt;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Twelve boxes, four planted faults and two missing things: most found, one under a wrong kind, one missed, one invented. */
@State(Scope.Benchmark)
public class ReviewGraderBench {

    private static final String GOLD = """
            {'faults': [
              {'box': 'b1', 'kind': 'loose'}, {'box': 'b4', 'kind': 'cut'},
              {'box': 'b7', 'kind': 'extra'}, {'box': 'b9', 'kind': 'loose'},
              {'kind': 'missing', 'slug': 'lemon', 'x': 100, 'y': 100, 'w': 80, 'h': 60},
              {'kind': 'missing', 'slug': 'egg', 'x': 150, 'y': 120, 'w': 80, 'h': 60}]}
            """;
    private static final String ANSWER = """
            {'faults': [
              {'box': 'b1', 'kind': 'loose'}, {'box': 'b4', 'kind': 'loose'},
              {'box': 'b7', 'kind': 'extra'}, {'box': 'b2', 'kind': 'cut'},
              {'kind': 'missing', 'x': 160, 'y': 140}, {'kind': 'missing', 'x': 110, 'y': 110}]}
            """;

    private final ReviewGrader grader = new ReviewGrader();
    private final ReviewGold gold;
    private final ReviewAnswer answer;

    public ReviewGraderBench() {
        Prompt prompt = ReviewCases.prompt(12);
        gold = grader.gold(key(prompt, GOLD), prompt);
        answer = grader.read(json(ANSWER), prompt);
    }

    @Benchmark
    public Object grade() {
        return grader.grade(answer, gold);
    }
}
