package dev.touchstone.grading.spans;

import static dev.touchstone.grading.spans.SpansPrompts.CLAUSE;
import static dev.touchstone.grading.spans.SpansPrompts.json;
import static dev.touchstone.grading.spans.SpansPrompts.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.base.Refused;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On texts whose token n lies at 2n to 2n + 1. */
class SpansGraderTest {

    private static final Prompt TEXT = SpansPrompts.of(30);
    private static final String AMINA = "{'spans': [{'start': 4, 'end': 7, 'label': 'person'}]}";

    private final SpansGrader grader = new SpansGrader();

    @Test
    void aSpanThatStartsTooLateIsNearAndNamesItsLeftEdge() {
        Grade.Marked grade = grade(AMINA, "{'spans': [{'start': 6, 'end': 7, 'label': 'person'}]}");
        assertThat(grade.score()).isEqualTo(0.75);
        assertThat(types(grade)).containsExactly("span-left-edge");
        assertThat(grade.marks().getFirst().verdict()).isEqualTo(Verdict.NEAR);
    }

    @Test
    void aSpanThatIsWrongOnBothEndsHasBothErrors() {
        Grade.Marked grade = grade(AMINA, "{'spans': [{'start': 2, 'end': 9, 'label': 'person'}]}");
        assertThat(types(grade)).containsExactly("span-left-edge", "span-right-edge");
        assertThat(grade.score()).isEqualTo(0.75);
    }

    @Test
    void theRightWordsUnderAnotherClassAreAWrongTypeAndNotMissedAndSpurious() {
        Grade.Marked grade = grade(AMINA, "{'spans': [{'start': 4, 'end': 7, 'label': 'place'}]}");
        assertThat(types(grade)).containsExactly("span-type");
        assertThat(grade.marks().getFirst().verdict()).isEqualTo(Verdict.WRONG);
        assertThat(grade.score()).isEqualTo(0.5);
    }

    @Test
    void whatIsMarkedWhereNothingIsIsSpuriousAndWhatIsLeftOutIsMissed() {
        Grade.Marked grade = grade(AMINA, "{'spans': [{'start': 20, 'end': 21, 'label': 'person'}]}");
        assertThat(types(grade)).containsExactly("span-missed", "span-spurious");
        assertThat(grade.score()).isZero();
    }

    @Test
    void aNameCutInTwoGoesTogetherWithItsLongerPartAndTheOtherIsSpurious() {
        Grade.Marked grade = grade(
                "{'spans': [{'start': 4, 'end': 9, 'label': 'person'}]}",
                "{'spans': [{'start': 4, 'end': 5, 'label': 'person'}, {'start': 6, 'end': 9, 'label': 'person'}]}");
        assertThat(types(grade)).containsExactly("span-spurious", "span-left-edge");
    }

    @Test
    void onesClassWeighsMoreThanOnesPlaceWhenTwoGoldSpansLieUnderOne() {
        Grade.Marked grade = grade(
                "{'spans': [{'start': 4, 'end': 9, 'label': 'person'}, {'start': 10, 'end': 11, 'label': 'place'}]}",
                "{'spans': [{'start': 4, 'end': 11, 'label': 'place'}]}");
        assertThat(types(grade)).containsExactly("span-left-edge", "span-missed");
        assertThat(grade.score()).isEqualTo(0.5);
    }

    @Test
    void figuresOfSemEvalAndConllAreReported() {
        Grade.Marked grade = grade(AMINA, "{'spans': [{'start': 6, 'end': 7, 'label': 'person'}]}");
        assertThat(grade.report())
                .isEqualTo(Map.of("strict", 0.0, "exact", 0.0, "partial", 0.5, "type", 1.0, "conll", 0.0));
    }

    @Test
    void nothingHereIsRightWhereNothingIsAndMissesAllWhereSomethingIs() {
        assertThat(grade("{'nothingHere': true}", "{'nothingHere': true}").score())
                .isEqualTo(1);
        Grade.Marked missed = grade(AMINA, "{'nothingHere': true}");
        assertThat(missed.score()).isZero();
        assertThat(types(missed)).containsExactly("span-missed");
    }

    @Test
    void anUntouchedTextIsNotGraded() {
        assertThat(grader.grade(grader.read(json("{'spans': []}"), TEXT), gold(AMINA)))
                .isEqualTo(new Grade.Incomplete("nothing-marked"));
    }

    @Test
    void eachErrorTellsTheReasonOfItsOwnSpanOrOfTheTrapItFellInto() {
        GoldKey.Reason ofTheSpan =
                new GoldKey.Reason(new ClauseRef("text-a", "2.1"), Text.of("en", "Titles stay out."));
        GoldKey.Reason ofTheTrap = new GoldKey.Reason(new ClauseRef("text-a", "4.2"), Text.of("en", "A language."));
        GoldKey key = new GoldKey(
                TEXT.item(),
                1,
                json("{'spans': [{'slug': 'amina', 'start': 4, 'end': 7, 'label': 'person'}],"
                        + " 'traps': [{'slug': 'hausa', 'start': 20, 'end': 21}]}"),
                List.of(),
                CLAUSE,
                SpansPrompts.WHY,
                Map.of("amina", ofTheSpan, "hausa", ofTheTrap),
                List.of());
        Grade.Marked grade = (Grade.Marked) grader.grade(
                grader.read(
                        json(
                                "{'spans': [{'start': 2, 'end': 7, 'label': 'person'},"
                                        + " {'start': 20, 'end': 21, 'label': 'place'}, {'start': 30, 'end': 31, 'label': 'place'}]}"),
                        TEXT),
                grader.gold(key, TEXT));
        assertThat(grade.errors())
                .extracting(TypedError::clause)
                .containsExactly(ofTheSpan.clause(), ofTheTrap.clause(), CLAUSE);
        assertThat(grade.errors()).extracting(TypedError::why).contains(ofTheTrap.why());
    }

    @Test
    void aMistakeThatTheAuthorForesawIsExplainedInItsOwnWords() {
        Text why = Text.of("en", "The title stays out.");
        GoldKey key = new GoldKey(
                TEXT.item(),
                1,
                json(AMINA),
                List.of(),
                CLAUSE,
                SpansPrompts.WHY,
                Map.of(),
                List.of(new GoldKey.TypicalMistake(
                        json("{'spans': [{'start': 2, 'end': 7, 'label': 'person'}]}"),
                        "span-left-edge",
                        CLAUSE,
                        why)));
        SpansAnswer answer = grader.read(json("{'spans': [{'start': 2, 'end': 7, 'label': 'person'}]}"), TEXT);
        Grade.Marked grade = (Grade.Marked) grader.grade(answer, grader.gold(key, TEXT));
        assertThat(grade.errors().getFirst().why()).isEqualTo(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'spans': 'all'}",
                "{'spans': [7]}",
                "{'spans': [{'start': 4, 'end': 7}]}",
                "{'spans': [{'start': 4, 'end': 7, 'label': 'animal'}]}",
                "{'spans': [{'start': '4', 'end': 7, 'label': 'person'}]}",
                "{'spans': [{'start': 4.0, 'end': 7, 'label': 'person'}]}",
                "{'spans': [{'start': 4, 'end': 1e99, 'label': 'person'}]}",
                "{'spans': [{'start': -2, 'end': 7, 'label': 'person'}]}",
                "{'spans': [{'start': 4, 'end': 6, 'label': 'person'}]}",
                "{'spans': [{'start': 5, 'end': 7, 'label': 'person'}]}",
                "{'spans': [{'start': 6, 'end': 5, 'label': 'person'}]}",
                "{'spans': [{'start': 4, 'end': 4444, 'label': 'person'}]}",
                "{'spans': [{'start': 4, 'end': 7, 'label': 'person'}, {'start': 6, 'end': 9, 'label': 'place'}]}",
                "{'spans': [{'start': 4, 'end': 7, 'label': 'person'}, {'start': 4, 'end': 7, 'label': 'person'}]}",
                "{'spans': [{'start': 4, 'end': 7, 'label': 'person'}], 'nothingHere': true}",
                "{'nothingHere': 'true'}",
            })
    void whatIsNoAnswerToThisTextIsRefusedAndSaysWhatToDo(String answer) {
        assertThatThrownBy(() -> grader.read(json(answer), TEXT))
                .isInstanceOf(Refused.class)
                .message()
                .endsWith(".");
    }

    @Test
    void moreSpansThanAnyHonestAnswerHasAreRefused() {
        String spans = IntStream.rangeClosed(0, SpansFormat.MOST_SPANS)
                .mapToObj(n -> "{'start': %d, 'end': %d, 'label': 'person'}".formatted(2 * n, 2 * n + 1))
                .collect(Collectors.joining(","));
        assertThatThrownBy(() -> grader.read(json("{'spans': [" + spans + "]}"), SpansPrompts.of(600)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("501 spans");
    }

    @Test
    void theLargestAnswerToTheLongestTextIsReadAndMarkedWithinASecond() {
        Prompt longest = SpansPrompts.of(10_000);
        String spans = IntStream.range(0, SpansFormat.MOST_SPANS)
                .mapToObj(n -> "{'start': %d, 'end': %d, 'label': 'person'}".formatted(40 * n, 40 * n + 21))
                .collect(Collectors.joining(","));
        SpansGold gold = grader.gold(key(longest, json("{'spans': [" + spans + "]}")), longest);
        Assertions.assertTimeout(Duration.ofSeconds(1), () -> {
            SpansAnswer answer = grader.read(json("{'spans': [" + spans + "]}"), longest);
            assertThat(((Grade.Marked) grader.grade(answer, gold)).score()).isEqualTo(1);
        });
    }

    @Test
    void aBlindGuessIsWorthMoreInAShortTextThanInALongOne() {
        assertThat(guess(6)).isBetween(0.1, 0.6);
        assertThat(guess(400)).isBetween(0.0, 0.02);
    }

    private double guess(int tokens) {
        Prompt prompt = SpansPrompts.of(tokens);
        return grader.guess(grader.gold(key(prompt, json(AMINA)), prompt), prompt);
    }

    private SpansGold gold(String gold) {
        return grader.gold(key(TEXT, json(gold)), TEXT);
    }

    private Grade.Marked grade(String gold, String answer) {
        return (Grade.Marked) grader.grade(grader.read(json(answer), TEXT), gold(gold));
    }

    private static List<String> types(Grade.Marked grade) {
        return grade.errors().stream().map(TypedError::type).toList();
    }
}
