package dev.touchstone.grading.claims;

import static dev.touchstone.grading.claims.ClaimsCases.json;

import dev.touchstone.content.Prompt;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Six claims on a source of twelve sentences: four judged well, one with a sentence too many, one wrongly. */
@State(Scope.Benchmark)
public class ClaimsGraderBench {

    private static final String GOLD = """
            {'claims': {
              'claim-0': {'verdict': 'supported', 'evidence': [2]},
              'claim-1': {'verdict': 'missing'},
              'claim-2': {'verdict': 'contradicted', 'evidence': [4, 5]},
              'claim-3': {'verdict': 'supported', 'evidence': [7]},
              'claim-4': {'verdict': 'supported', 'evidence': [9, 10]},
              'claim-5': {'verdict': 'missing'}}}
            """;
    private static final String ANSWER = GOLD.replace("[7]", "[7, 8]")
            .replace("'claim-5': {'verdict': 'missing'", "'claim-5': {'verdict': 'supported'");

    private final ClaimsGrader grader = new ClaimsGrader();
    private final ClaimsGold gold;
    private final ClaimsAnswer answer;

    public ClaimsGraderBench() {
        Prompt prompt = ClaimsCases.prompt(6, 12);
        gold = grader.gold(ClaimsCases.key(prompt, GOLD), prompt);
        answer = grader.read(json(ANSWER), prompt);
    }

    @Benchmark
    public Object grade() {
        return grader.grade(answer, gold);
    }
}
