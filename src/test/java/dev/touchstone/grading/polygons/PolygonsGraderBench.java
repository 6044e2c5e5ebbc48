package dev.touchstone.grading.polygons;

import dev.touchstone.grading.GraderPromises.Case;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One thing outlined with fifty points, against a gold of fifty. */
@State(Scope.Benchmark)
public class PolygonsGraderBench {

    private final PolygonsGrader grader = new PolygonsGrader();
    private final PolygonsGold gold;
    private final PolygonsAnswer answer;

    public PolygonsGraderBench() {
        Random dice = new Random(7);
        Outline theirs = APicture.round("apple", 400, 300, 90, 50, 0, dice);
        Outline mine = APicture.round("apple", 402, 301, 92, 50, 4, dice);
        Case item = Case.of(APicture.PROMPT, grader.write(new PolygonsAnswer(List.of(theirs), false)));
        gold = grader.gold(item.gold(), APicture.PROMPT);
        answer = new PolygonsAnswer(List.of(mine), false);
    }

    @Benchmark
    public Object grade() {
        return grader.grade(answer, gold);
    }
}
