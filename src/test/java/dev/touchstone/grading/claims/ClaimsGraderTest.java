package dev.touchstone.grading.claims;

import static dev.touchstone.grading.claims.ClaimsCases.json;
import static dev.touchstone.grading.claims.ClaimsCases.key;
import static dev.touchstone.grading.claims.ClaimsCases.prompt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.touchstone.base.Refused;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.gold.GoldKey.TypicalMistake;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ClaimsGraderTest {

    private static final Prompt TWO_CLAIMS = prompt(2, 5);
    private static final String GOLD = "{'claims': {'claim-0': {'verdict': 'supported', 'evidence': [2, 3]},"
            + " 'claim-1': {'verdict': 'missing'}}}";

    private final ClaimsGrader grader = new ClaimsGrader();
    private final ClaimsGold gold = grader.gold(key(TWO_CLAIMS, GOLD), TWO_CLAIMS);

    @Test
    void halfTheEvidenceAndOneSentenceTooManyIsHalfRight() {
        Grade.Marked grade = grade(gold, judged("supported', 'evidence': [3, 5]", "missing'"));
        assertThat(grade.score()).isEqualTo(0.75);
        assertThat(types(grade)).isEqualTo("claim-wrong-evidence");
        assertThat(grade.marks().getFirst().verdict()).isEqualTo(Verdict.NEAR);
    }

    @Test
    void oneOfTwoSentencesScoresItsF1() {
        Grade.Marked grade = grade(gold, judged("supported', 'evidence': [2]", "missing'"));
        assertThat(grade.score()).isCloseTo((2.0 / 3 + 1) / 2, within(1e-12));
    }

    @Test
    void aRightVerdictWithoutEvidenceScoresNothingWhereEvidenceIsAsked() {
        Grade.Marked grade = grade(gold, judged("supported'", "missing'"));
        assertThat(grade.score()).isEqualTo(0.5);
        assertThat(types(grade)).isEqualTo("claim-wrong-evidence");
    }

    @Test
    void aWrongVerdictScoresNothingAlsoWithTheRightSentences() {
        Grade.Marked grade = grade(gold, judged("contradicted', 'evidence': [2, 3]", "missing'"));
        assertThat(grade.score()).isEqualTo(0.5);
        assertThat(types(grade)).isEqualTo("claim-wrong-verdict");
    }

    @Test
    void anErrorCitesTheClauseOfItsClaim() {
        Grade.Marked grade = grade(gold, judged("supported', 'evidence': [2, 3]", "supported', 'evidence': [1]"));
        assertThat(grade.errors()).extracting(TypedError::clause).containsExactly(new ClauseRef("sources-a", "3.2"));
    }

    @Test
    void anAcceptedJudgementCountsAsMuchAsTheGold() {
        ClaimsGold either = grader.gold(
                key(
                        prompt(1, 5),
                        "{'claims': {'claim-0': {'verdict': 'contradicted', 'evidence': [2],"
                                + " 'or': [{'verdict': 'contradicted', 'evidence': [4]}, {'verdict': 'missing'}]}}}"),
                prompt(1, 5));
        for (String one :
                new String[] {"contradicted', 'evidence': [2]", "contradicted', 'evidence': [4]", "missing'"}) {
            JsonNode answer = json("{'claims': {'claim-0': {'verdict': '" + one + "}}}");
            Grade grade = grader.grade(grader.read(answer, prompt(1, 5)), either);
            assertThat(((Grade.Marked) grade).score()).as(one).isEqualTo(1);
        }
    }

    @Test
    void aTypicalMistakeIsToldInTheWordsOfTheAuthor() {
        JsonNode mistaken = json(judged("contradicted', 'evidence': [1]", "missing'"));
        ClauseRef clause = new ClauseRef("sources-a", "2.2");
        TypicalMistake mistake =
                new TypicalMistake(mistaken, "claim-wrong-verdict", clause, Text.of("en", "Both can be true."));
        ClaimsGold known = grader.gold(key(TWO_CLAIMS, GOLD, mistake), TWO_CLAIMS);
        Grade.Marked grade = grade(known, judged("contradicted', 'evidence': [5]", "supported', 'evidence': [1]"));
        assertThat(grade.errors().getFirst().why()).isEqualTo(Text.of("en", "Both can be true."));
        assertThat(grade.errors().getFirst().clause()).isEqualTo(clause);
        assertThat(grade.errors().getLast().why()).isNull();
    }

    @Test
    void oneClaimWithoutAVerdictIsIncomplete() {
        ClaimsAnswer answer = read("{'claims': {'claim-0': {'verdict': 'missing'}}}");
        assertThat(grader.grade(answer, gold)).isEqualTo(new Grade.Incomplete("verdict-missing"));
    }

    @Test
    void evidenceIsReadInOrderAndOnceEach() {
        ClaimsAnswer answer = read("{'claims': {'claim-0': {'verdict': 'supported', 'evidence': [4, 1, 4]}}}");
        assertThat(grader.write(answer))
                .isEqualTo(json("{'claims': {'claim-0': {'verdict': 'supported', 'evidence': [1, 4]}}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'claims': []}",
                "{'claims': 'supported'}",
                "{'claims': {'other': {'verdict': 'supported'}}}",
                "{'claims': {'claim-0': 'supported'}}",
                "{'claims': {'claim-0': {}}}",
                "{'claims': {'claim-0': {'verdict': 'maybe'}}}",
                "{'claims': {'claim-0': {'verdict': 7}}}",
                "{'claims': {'claim-0': {'verdict': 'supported', 'evidence': 2}}}",
                "{'claims': {'claim-0': {'verdict': 'supported', 'evidence': [0]}}}",
                "{'claims': {'claim-0': {'verdict': 'supported', 'evidence': [6]}}}",
                "{'claims': {'claim-0': {'verdict': 'supported', 'evidence': [1.5]}}}",
                "{'claims': {'claim-0': {'verdict': 'supported', 'evidence': ['1']}}}",
                "{'claims': {'claim-0': {'verdict': 'supported', 'evidence': [99999999999]}}}",
                "{'claims': {'claim-0': {'verdict': 'supported', 'evidence': [1, 2, 3, 4, 5, 5]}}}",
                "{'claims': {'claim-0': {'verdict': 'missing', 'evidence': [1]}}}"
            })
    void whatIsNoAnswerIsRefused(String answer) {
        assertThatThrownBy(() -> read(answer))
                .isInstanceOf(Refused.class)
                .extracting("status")
                .isEqualTo(422);
    }

    @Test
    void goldThatLeavesAClaimOutIsNoGold() {
        assertThatThrownBy(() ->
                        grader.gold(key(TWO_CLAIMS, "{'claims': {'claim-0': {'verdict': 'missing'}}}"), TWO_CLAIMS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("claim-1");
    }

    @Test
    void theGuessCountsVerdictsAndSingleSentences() {
        // claim-0: a third for the verdict, two of five sentences hit with F1 of 2/3; claim-1: a third.
        double expected = ((1.0 / 3) * (2.0 / 5) * (2.0 / 3) + 1.0 / 3) / 2;
        assertThat(grader.guess(gold, TWO_CLAIMS)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void theLargestItemIsGradedInNoTime() {
        Prompt large = prompt(12, 300);
        String all = IntStream.rangeClosed(1, 300).mapToObj(String::valueOf).collect(Collectors.joining(","));
        String answer = "{'claims': {"
                + IntStream.range(0, 12)
                        .mapToObj(claim -> "'claim-" + claim + "': {'verdict': 'supported', 'evidence': [" + all + "]}")
                        .collect(Collectors.joining(","))
                + "}}";
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> {
            ClaimsGold key = grader.gold(key(large, answer), large);
            assertThat(grader.guess(key, large)).isLessThan(0.01);
            assertThat(grader.grade(grader.read(json(answer), large), key))
                    .extracting("score")
                    .isEqualTo(1.0);
        });
    }

    private static String judged(String first, String second) {
        return "{'claims': {'claim-0': {'verdict': '" + first + "}, 'claim-1': {'verdict': '" + second + "}}}";
    }

    private ClaimsAnswer read(String answer) {
        return grader.read(json(answer), TWO_CLAIMS);
    }

    private Grade.Marked grade(ClaimsGold key, String answer) {
        return (Grade.Marked) grader.grade(read(answer), key);
    }

    private static String types(Grade.Marked grade) {
        return grade.errors().stream().map(TypedError::type).collect(Collectors.joining(","));
    }
}
