package dev.touchstone.grading.codelines;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.content.codelines.CodeLinesDetails;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Five defects in sixty lines: three found, one a line off, one under a wrong severity, one missed, one invented. */
@State(Scope.Benchmark)
public class CodeLinesGraderBench {

    private static final ClauseRef CLAUSE = new ClauseRef("code-review-a", "1.1");

    private final CodeLinesGrader grader = new CodeLinesGrader();
    private final CodeLinesGold gold;
    private final CodeLinesAnswer answer;

    public CodeLinesGraderBench() {
        Text why = Text.of("en", "Because.");
        List<CodeLinesReveal.GoldLine> lines = new ArrayList<>();
        for (int line : new int[] {3, 17, 29, 41, 58}) {
            lines.add(new CodeLinesReveal.GoldLine(new CodeLine(line, "limit", "major"), CLAUSE, why));
        }
        gold = new CodeLinesGold(
                new CodeLinesReveal(lines, CLAUSE, why),
                new CodeLinesDetails("java", List.of(), List.of(), List.of()),
                1,
                1,
                List.of());
        answer = new CodeLinesAnswer(
                List.of(
                        new CodeLine(4, "limit", "major"),
                        new CodeLine(17, "limit", "minor"),
                        new CodeLine(29, "limit", "major"),
                        new CodeLine(35, "logic", "minor"),
                        new CodeLine(41, "limit", "major")),
                false);
    }

    @Benchmark
    public Object grade() {
        return grader.grade(answer, gold);
    }
}
