package dev.touchstone.grading.spans;

import dev.touchstone.content.Once;
import dev.touchstone.content.Prompt;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;

/** Twenty names in 400 words: sixteen right, one too short, one of another class, two missed, two invented. */
@State(Scope.Benchmark)
public class SpansGraderBench {

    private static final int NAMES = 20;

    private final SpansGrader grader = new SpansGrader();
    private final Prompt prompt = SpansPrompts.of(NAMES * NAMES);
    private final SpansGold gold;
    private final JsonNode answer;

    public SpansGraderBench() {
        List<SpansReveal.GoldSpan> golds = new ArrayList<>();
        List<Span> marked = new ArrayList<>();
        for (int name = 0; name < NAMES; name++) {
            int first = NAMES * name;
            Span span = SpansPrompts.span(first, first + 2, name % 2 == 0 ? "person" : "place");
            golds.add(new SpansReveal.GoldSpan(span, SpansPrompts.CLAUSE, SpansPrompts.WHY));
            switch (name) {
                case 0 -> marked.add(SpansPrompts.span(first + 1, first + 2, "person"));
                case 1 -> marked.add(SpansPrompts.span(first, first + 2, "person"));
                case 2, 3 -> marked.add(SpansPrompts.span(first + 9, first + 9, "place"));
                default -> marked.add(span);
            }
        }
        gold = new SpansGold(
                new SpansReveal(golds, List.of(), SpansPrompts.CLAUSE, SpansPrompts.WHY),
                List.of(),
                new Once<>(() -> 0.0));
        answer = grader.write(new SpansAnswer(marked, false));
    }

    @Benchmark
    public Object grade() {
        return grader.grade(grader.read(answer, prompt), gold);
    }
}
