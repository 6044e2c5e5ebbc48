package dev.touchstone.grading.codelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.base.Refused;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodeLinesGraderTest {

    private static final ClauseRef WHOLE = new ClauseRef("review", "1.1");
    private static final ClauseRef LINE = new ClauseRef("review", "4.1");
    private static final ClauseRef MISTAKE = new ClauseRef("review", "1.5");

    private final CodeLinesGrader grader = new CodeLinesGrader();
    private final Prompt prompt = ACodePrompt.of(20);

    @Test
    void aLineOneOffIsRight() {
        Grade.Marked grade = grade("8 limit major", "7 limit major");
        assertThat(grade.score()).isEqualTo(1);
        assertThat(verdicts(grade)).containsExactly(Verdict.RIGHT);
    }

    @Test
    void aLineTwoOffIsAFalseAlarmAndAMiss() {
        Grade.Marked grade = grade("9 limit major", "7 limit major");
        assertThat(grade.score()).isZero();
        assertThat(errors(grade)).containsExactly("code-missed-defect", "code-false-alarm");
    }

    @Test
    void aWrongSeverityMakesALineCountAHalf() {
        Grade.Marked grade = grade("7 limit minor", "7 limit major");
        assertThat(grade.score()).isEqualTo(0.5);
        assertThat(errors(grade)).containsExactly("code-wrong-severity");
    }

    @Test
    void aWrongKindAndAWrongSeverityTogetherStillCountAHalf() {
        Grade.Marked grade = grade("7 logic minor", "7 limit major");
        assertThat(grade.score()).isEqualTo(0.5);
        assertThat(errors(grade)).containsExactly("code-wrong-kind", "code-wrong-severity");
        assertThat(verdicts(grade)).containsExactly(Verdict.NEAR);
    }

    @Test
    void aFalseAlarmCostsLessThanAMissUnlessTheExerciseSaysOtherwise() {
        Prompt costly = ACodePrompt.of(20, ACodePrompt.KINDS, ACodePrompt.SEVERITIES, 1, 0.5);
        String gold = "7 limit major, 12 state minor";
        double alarm =
                grade("7 limit major, 12 state minor, 18 logic minor", gold).score();
        double costlyAlarm = grade(costly, "7 limit major, 12 state minor, 18 logic minor", gold)
                .score();
        assertThat(alarm).isEqualTo(0.8);
        assertThat(costlyAlarm).isLessThan(alarm);
        assertThat(grade(costly, "7 limit major", gold).score()).isGreaterThan(costlyAlarm);
    }

    @Test
    void twoMarksBesideOneDefectMatchItOnce() {
        Grade.Marked grade = grade("6 limit major, 7 limit major, 8 limit major", "7 limit major");
        assertThat(grade.score()).isEqualTo(0.5);
        assertThat(errors(grade)).containsExactly("code-false-alarm", "code-false-alarm");
    }

    @Test
    void marksAreMatchedSoThatMostOfThemCount() {
        // The nearest line first would leave 6 without a partner.
        Grade.Marked grade = grade("6 limit major, 7 limit major", "5 limit major, 6 limit major");
        assertThat(grade.score()).isEqualTo(1);
    }

    @Test
    void namesDecideWhichOfTwoNeighboursAMarkIsMeantFor() {
        Grade.Marked grade = grade("7 state minor", "7 limit major, 8 state minor");
        CodeLineMark meant = (CodeLineMark) grade.marks().getLast();
        assertThat(grade.score()).isEqualTo(2.0 / 3);
        assertThat(errors(grade)).containsExactly("code-missed-defect");
        assertThat(meant.gold()).isNotNull();
    }

    @Test
    void theBestMatchingIsFoundAmongAll() {
        IntStream.range(0, 2000).forEach(seed -> {
            java.util.Random dice = new java.util.Random(seed);
            List<CodeLine> picked = some(dice);
            List<CodeLine> gold = some(dice);
            int[] best = LineMatching.best(picked, gold, 1);
            double credit = IntStream.range(0, gold.size())
                    .filter(i -> best[i] >= 0)
                    .mapToDouble(i -> picked.get(best[i]).isNamedLike(gold.get(i)) ? 1 : 0.5)
                    .sum();
            assertThat(Arrays.stream(best).filter(pick -> pick >= 0)).doesNotHaveDuplicates();
            assertThat(credit).as("seed %d", seed).isEqualTo(mostCredit(picked, gold, 0, 0));
        });
    }

    @Test
    void noDefectIsRightWhereThereIsNoneAndWrongWhereThereIsOne() {
        assertThat(grade("", "").score()).isEqualTo(1);
        assertThat(grade("", "").errors()).isEmpty();
        assertThat(grade("", "7 limit major").score()).isZero();
        assertThat(errors(grade("4 limit minor", ""))).containsExactly("code-false-alarm");
    }

    @Test
    void anUnnamedLineIsNotGradedYet() {
        Grade grade = grader.grade(answer("7 - major"), gold("7 limit major", List.of()));
        assertThat(grade).isEqualTo(new Grade.Incomplete("line-unnamed"));
        assertThat(grader.grade(new CodeLinesAnswer(List.of(), false), gold("", List.of())))
                .isEqualTo(new Grade.Incomplete("no-line"));
    }

    @Test
    void aTypicalMistakeIsExplainedAtItsLine() {
        GoldKey.TypicalMistake alarm =
                new GoldKey.TypicalMistake(json("4 limit minor"), "code-false-alarm", MISTAKE, Text.of("en", "Taste."));
        CodeLinesGold gold = gold("7 limit major", List.of(alarm));
        TypedError known = error(grader.grade(answer("4 logic major, 7 limit major"), gold));
        TypedError other = error(grader.grade(answer("7 limit major, 12 logic major"), gold));
        assertThat(known.clause()).isEqualTo(MISTAKE);
        assertThat(known.why()).isEqualTo(Text.of("en", "Taste."));
        assertThat(other.clause()).isEqualTo(MISTAKE);
        assertThat(other.why()).isNull();
    }

    @Test
    void aMissedLineNamesTheClauseOfItsOwnReason() {
        TypedError missed = error(grader.grade(new CodeLinesAnswer(List.of(), true), gold("7 limit major", List.of())));
        assertThat(missed.clause()).isEqualTo(LINE);
    }

    @Test
    void goldWithoutNamesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> gold("7 - major", List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"lines": 7}                                                             | not-lines
            {"lines": [7]}                                                           | unknown-line
            {"lines": [{"line": 0}]}                                                 | unknown-line
            {"lines": [{"line": 21}]}                                                | unknown-line
            {"lines": [{"line": 3.5}]}                                               | unknown-line
            {"lines": [{"line": "3"}]}                                               | unknown-line
            {"lines": [{"line": 99999999999999999999}]}                              | unknown-line
            {"lines": [{"line": 3}, {"line": 3}]}                                    | line-twice
            {"lines": [{"line": 3, "kind": "dragon"}]}                               | unknown-kind
            {"lines": [{"line": 3, "kind": ["limit"]}]}                              | unknown-kind
            {"lines": [{"line": 3, "severity": 1}]}                                  | unknown-severity
            {"lines": [{"line": 3}], "nothingHere": true}                            | lines-and-nothing
            {"lines": [], "nothingHere": "yes"}                                      | not-yes-or-no
            """)
    void whatIsNoAnswerIsRefused(String json, String code) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> grader.read(JsonMapper.shared().readTree(json), prompt))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(422));
    }

    @Test
    void moreMarksThanLinesAreRefused() {
        String many = "{\"line\": 1},".repeat(20) + "{\"line\": 1}";
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> grader.read(JsonMapper.shared().readTree("{\"lines\": [" + many + "]}"), prompt))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("too-many-lines"));
    }

    @Test
    void everyLineOfLongCodeMarkedIsGradedAtOnce() {
        Prompt longest = ACodePrompt.of(2_000);
        List<CodeLine> all = IntStream.rangeClosed(1, 2_000)
                .mapToObj(line -> new CodeLine(line, "limit", "major"))
                .toList();
        CodeLinesAnswer everything = new CodeLinesAnswer(all, false);
        CodeLinesGold gold = grader.gold(key(grader.write(everything), List.of()), longest);
        Assertions.assertTimeout(Duration.ofSeconds(1), () -> grader.grade(everything, gold));
    }

    private static List<CodeLine> some(java.util.Random dice) {
        return IntStream.rangeClosed(1, 7)
                .filter(line -> dice.nextBoolean())
                .mapToObj(line -> new CodeLine(line, dice.nextBoolean() ? "limit" : "logic", "major"))
                .toList();
    }

    private static double mostCredit(List<CodeLine> picked, List<CodeLine> gold, int index, int taken) {
        if (index == gold.size()) {
            return 0;
        }
        double most = mostCredit(picked, gold, index + 1, taken);
        for (int i = 0; i < picked.size(); i++) {
            if ((taken & 1 << i) == 0
                    && Math.abs(picked.get(i).line() - gold.get(index).line()) <= 1) {
                double credit = picked.get(i).isNamedLike(gold.get(index)) ? 1 : 0.5;
                most = Math.max(most, credit + mostCredit(picked, gold, index + 1, taken | 1 << i));
            }
        }
        return most;
    }

    private Grade.Marked grade(String answer, String gold) {
        return grade(prompt, answer, gold);
    }

    private Grade.Marked grade(Prompt asked, String answer, String gold) {
        return (Grade.Marked) grader.grade(answer(answer), grader.gold(key(json(gold), List.of()), asked));
    }

    private CodeLinesGold gold(String gold, List<GoldKey.TypicalMistake> mistakes) {
        return grader.gold(key(json(gold), mistakes), prompt);
    }

    private JsonNode json(String lines) {
        return grader.write(answer(lines));
    }

    private static GoldKey key(JsonNode answer, List<GoldKey.TypicalMistake> mistakes) {
        return new GoldKey(
                new ItemId(new UUID(0, 1)),
                1,
                answer,
                List.of(),
                WHOLE,
                Text.of("en", "So."),
                Map.of("line-7", new GoldKey.Reason(LINE, Text.of("en", "The limit."))),
                mistakes);
    }

    /** Lines as "7 limit major", with commas between them; a dash for a name that is still missing. */
    private static CodeLinesAnswer answer(String lines) {
        List<CodeLine> all = Arrays.stream(lines.split(", "))
                .filter(line -> !line.isEmpty())
                .map(line -> line.replace("-", "").split(" "))
                .map(line -> new CodeLine(Integer.parseInt(line[0]), line[1], line[2]))
                .toList();
        return new CodeLinesAnswer(all, all.isEmpty());
    }

    private static TypedError error(Grade grade) {
        return ((Grade.Marked) grade).errors().getFirst();
    }

    private static List<String> errors(Grade.Marked grade) {
        return grade.errors().stream().map(TypedError::type).toList();
    }

    private static List<Verdict> verdicts(Grade.Marked grade) {
        return grade.marks().stream()
                .map(mark -> ((CodeLineMark) mark).verdict())
                .toList();
    }
}
