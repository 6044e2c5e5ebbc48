package dev.touchstone.grading.keypoints;

import dev.touchstone.grading.GraderPromises.Case;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Three points: one right, one off, one under a wrong flag. */
@State(Scope.Benchmark)
public class KeypointsGraderBench {

    private final KeypointsGrader grader = new KeypointsGrader();
    private final KeypointsGold gold;
    private final KeypointsAnswer answer;

    public KeypointsGraderBench() {
        KeypointsAnswer right = answer(120, Visibility.HIDDEN);
        gold = grader.gold(Case.of(AThing.PROMPT, grader.write(right)).gold(), AThing.PROMPT);
        answer = answer(140, Visibility.VISIBLE);
    }

    private static KeypointsAnswer answer(double x, Visibility cap) {
        return new KeypointsAnswer(List.of(
                new Keypoint("tip", Visibility.VISIBLE, 100, 100),
                new Keypoint("base", Visibility.VISIBLE, x, 200),
                new Keypoint("cap", cap, 150, 150)));
    }

    @Benchmark
    public Object grade() {
        return grader.grade(answer, gold);
    }
}
