package dev.touchstone.grading.review;

import static dev.touchstone.grading.review.ReviewCases.json;
import static dev.touchstone.grading.review.ReviewCases.key;
import static dev.touchstone.grading.review.ReviewCases.prompt;
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
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewGraderTest {

    private static final Prompt FOUR_BOXES = prompt(4);
    private static final String GOLD = "{'faults': [{'box': 'b0', 'kind': 'loose', 'or': ['cut']},"
            + " {'kind': 'missing', 'slug': 'lemon', 'x': 100, 'y': 100, 'w': 50, 'h': 40}]}";

    private final ReviewGrader grader = new ReviewGrader();
    private final ReviewGold gold = grader.gold(key(FOUR_BOXES, GOLD), FOUR_BOXES);

    @Test
    void everyPlantedFaultFoundAndNoOtherIsRight() {
        Grade.Marked grade = grade("{'kind': 'missing', 'x': 150, 'y': 140}, {'box': 'b0', 'kind': 'cut'}");
        assertThat(grade.score()).isEqualTo(1);
        assertThat(grade.errors()).isEmpty();
        assertThat(grade.report()).containsEntry("unjustified", 0.0);
    }

    @Test
    void aFaultUnderAWrongKindCountsHalf() {
        Grade.Marked grade = grade("{'box': 'b0', 'kind': 'extra'}, {'kind': 'missing', 'x': 120, 'y': 120}");
        assertThat(grade.score()).isEqualTo(0.75);
        assertThat(types(grade)).isEqualTo("review-wrong-kind");
        assertThat(grade.marks()).extracting(Mark::verdict).containsExactly(Verdict.NEAR, Verdict.RIGHT);
    }

    @Test
    void aMissedFaultAndAnUnjustifiedOneBothLowerTheScore() {
        Grade.Marked grade = grade("{'box': 'b0', 'kind': 'loose'}, {'box': 'b1', 'kind': 'loose'}");
        assertThat(grade.score()).isEqualTo(0.5);
        assertThat(types(grade)).isEqualTo("review-fault-missed,review-unjustified-fault");
        assertThat(grade.report()).containsEntry("unjustified", 1.0);
    }

    @Test
    void anUnjustifiedFaultCitesTheReasonOfItsBoxWhereThereIsOne() {
        assertThat(grade("{'box': 'b1', 'kind': 'loose'}").errors().getLast().why())
                .isEqualTo(Text.of("en", "The handle."));
        assertThat(grade("{'box': 'b2', 'kind': 'loose'}").errors().getLast().why())
                .isNull();
    }

    @Test
    void aPlaceBesideTheMissingThingIsUnjustified() {
        Grade.Marked grade = grade("{'kind': 'missing', 'x': 151, 'y': 120}");
        assertThat(grade.score()).isZero();
        assertThat(types(grade)).isEqualTo("review-fault-missed,review-fault-missed,review-unjustified-fault");
    }

    @Test
    void twoPlacesInOneThingCountOnce() {
        Grade.Marked grade = grade("{'kind': 'missing', 'x': 110, 'y': 120}, {'kind': 'missing', 'x': 120, 'y': 120}");
        assertThat(grade.score()).isEqualTo(0.5);
        assertThat(types(grade)).isEqualTo("review-fault-missed,review-unjustified-fault");
    }

    @Test
    void twoPlacesServeTwoThingsThatOverlap() {
        ReviewGold both = grader.gold(
                key(
                        FOUR_BOXES,
                        "{'faults': [{'kind': 'missing', 'slug': 'a', 'x': 0, 'y': 0, 'w': 100, 'h': 100},"
                                + " {'kind': 'missing', 'slug': 'b', 'x': 50, 'y': 0, 'w': 100, 'h': 100}]}"),
                FOUR_BOXES);
        ReviewAnswer answer =
                read("{'faults': [{'kind': 'missing', 'x': 20, 'y': 50}," + " {'kind': 'missing', 'x': 70, 'y': 50}]}");
        assertThat(((Grade.Marked) grader.grade(answer, both)).score()).isEqualTo(1);
    }

    @Test
    void aTypicalMistakeIsToldInTheWordsOfTheAuthor() {
        ClauseRef clause = new ClauseRef("review-a", "1.2");
        TypicalMistake mistake = new TypicalMistake(
                json("{'faults': [{'box': 'b2', 'kind': 'loose'}]}"),
                "review-unjustified-fault",
                clause,
                Text.of("en", "It is slanted."));
        ReviewGold known = grader.gold(key(FOUR_BOXES, GOLD, mistake), FOUR_BOXES);
        Grade.Marked grade = (Grade.Marked) grader.grade(read("{'faults': [{'box': 'b2', 'kind': 'loose'}]}"), known);
        assertThat(grade.errors().getLast())
                .isEqualTo(new TypedError("review-unjustified-fault", clause, Text.of("en", "It is slanted.")));
    }

    @Test
    void noFaultIsRightOnlyWhereThereIsNone() {
        ReviewGold none = grader.gold(key(FOUR_BOXES, "{'faults': [], 'nothingHere': true}"), FOUR_BOXES);
        ReviewAnswer nothing = read("{'nothingHere': true}");
        assertThat(((Grade.Marked) grader.grade(nothing, none)).score()).isEqualTo(1);
        Grade.Marked wrong = (Grade.Marked) grader.grade(nothing, gold);
        assertThat(wrong.score()).isZero();
        assertThat(types(wrong)).isEqualTo("review-fault-missed,review-fault-missed");
    }

    @Test
    void anAnswerThatNamesNothingIsIncomplete() {
        assertThat(grader.grade(read("{'faults': []}"), gold)).isEqualTo(new Grade.Incomplete("no-fault-named"));
    }

    @Test
    void faultsAreReadInTheOrderOfTheBoxesAndThenFromLeftToRight() {
        ReviewAnswer answer = read("{'faults': [{'kind': 'missing', 'x': 9, 'y': 1.26}, {'box': 'b3', 'kind': 'cut'},"
                + " {'kind': 'missing', 'x': 2, 'y': 5}, {'box': 'b1', 'kind': 'loose'}]}");
        assertThat(grader.write(answer))
                .isEqualTo(json("{'faults': [{'kind': 'loose', 'box': 'b1'}, {'kind': 'cut', 'box': 'b3'},"
                        + " {'kind': 'missing', 'x': 2.0, 'y': 5.0}, {'kind': 'missing', 'x': 9.0, 'y': 1.3}],"
                        + " 'nothingHere': false}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'faults': {}}",
                "{'faults': ['b0']}",
                "{'faults': [{'box': 'b0'}]}",
                "{'faults': [{'box': 'b0', 'kind': 'ugly'}]}",
                "{'faults': [{'box': 'b9', 'kind': 'loose'}]}",
                "{'faults': [{'box': 0, 'kind': 'loose'}]}",
                "{'faults': [{'kind': 'loose', 'x': 1, 'y': 1}]}",
                "{'faults': [{'box': 'b0', 'kind': 'loose'}, {'box': 'b0', 'kind': 'cut'}]}",
                "{'faults': [{'box': 'b0', 'kind': 'missing', 'x': 1, 'y': 1}]}",
                "{'faults': [{'kind': 'missing', 'x': 1}]}",
                "{'faults': [{'kind': 'missing', 'x': -1, 'y': 1}]}",
                "{'faults': [{'kind': 'missing', 'x': 1001, 'y': 1}]}",
                "{'faults': [{'kind': 'missing', 'x': 'NaN', 'y': 1}]}",
                "{'nothingHere': 'yes'}",
                "{'faults': [{'box': 'b0', 'kind': 'loose'}], 'nothingHere': true}"
            })
    void whatIsNoAnswerIsRefused(String answer) {
        assertThatThrownBy(() -> read(answer))
                .isInstanceOf(Refused.class)
                .extracting("status")
                .isEqualTo(422);
    }

    @Test
    void goldWithoutFaultsSaysSo() {
        assertThatThrownBy(() -> grader.gold(key(FOUR_BOXES, "{'faults': []}"), FOUR_BOXES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothingHere");
    }

    @Test
    void theGuessOfOneBoxIsReckonedByHand() {
        Prompt one = prompt(1);
        ReviewGold loose = grader.gold(key(one, "{'faults': [{'box': 'b0', 'kind': 'loose'}]}"), one);
        // A quarter each: right scores 1, two wrong kinds score a half, silence scores 0.
        assertThat(grader.guess(loose, one)).isCloseTo(0.25 + 0.5 * 0.5, within(1e-12));
    }

    @Test
    void theLargestItemIsGradedInNoTime() {
        Prompt large = prompt(60);
        String faults = IntStream.range(0, 60)
                .mapToObj(box -> "{'box': 'b" + box + "', 'kind': 'loose'}")
                .collect(Collectors.joining(","));
        String things = IntStream.range(0, 50)
                .mapToObj(thing ->
                        "{'kind': 'missing', 'slug': 't" + thing + "', 'x': " + thing + ", 'y': 0, 'w': 500, 'h': 500}")
                .collect(Collectors.joining(","));
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> {
            ReviewGold key = grader.gold(key(large, "{'faults': [" + faults + "," + things + "]}"), large);
            assertThat(grader.guess(key, large)).isBetween(0.0, 1.0);
            assertThat(grader.grade(grader.perfect(key), key))
                    .extracting("score")
                    .isEqualTo(1.0);
        });
    }

    private ReviewAnswer read(String answer) {
        return grader.read(json(answer), FOUR_BOXES);
    }

    private Grade.Marked grade(String faults) {
        return (Grade.Marked) grader.grade(read("{'faults': [" + faults + "]}"), gold);
    }

    private static String types(Grade.Marked grade) {
        return grade.errors().stream().map(TypedError::type).collect(Collectors.joining(","));
    }
}
