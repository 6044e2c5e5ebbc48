package dev.touchstone.grading.frames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.base.Refused;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.gold.GoldKey.Reason;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.boxes.BoxesAnswer;
import dev.touchstone.grading.boxes.BoxesGrader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Mean box F1 over the frames, times the share of links that keep their number. */
class FramesGraderTest {

    private static final int FRAMES = 6;
    private static final Prompt PROMPT = AFilm.prompt(FRAMES);

    /** Two cars in all six frames: ten links. */
    private static final AFilm TWO_CARS =
            new AFilm(FRAMES).over(0, 5, "car", 1, 20, 20).over(0, 5, "car", 2, 20, 200);

    private final FramesGrader grader = new FramesGrader(new BoxesGrader());

    @Test
    void whichNumberAThingGetsDoesNotMatterAsLongAsItKeepsIt() {
        AFilm mine = new AFilm(FRAMES).over(0, 5, "car", 4, 20, 20).over(0, 5, "car", 1, 20, 200);

        assertThat(mark(mine, TWO_CARS).score()).isEqualTo(1);
    }

    @Test
    void aChangeOfNumberIsOneSwitchInTheFrameWhereItHappens() {
        AFilm mine = new AFilm(FRAMES)
                .over(0, 2, "car", 1, 20, 20)
                .over(3, 5, "car", 3, 20, 20)
                .over(0, 5, "car", 2, 20, 200);
        Grade.Marked grade = mark(mine, TWO_CARS);

        assertThat(grade.score()).isCloseTo(1 - 1 / 10.0, within(1e-12));
        assertThat(grade.report()).containsEntry("identitySwitches", 1.0).containsEntry("links", 10.0);
        assertThat(switches(grade)).singleElement().satisfies(mark -> {
            assertThat(mark.frame()).isEqualTo(3);
            assertThat(mark.verdict()).isEqualTo(Verdict.WRONG);
            assertThat(mark.swapped()).isEqualTo(new FrameMark.Switch(3, 1, 2));
        });
    }

    @Test
    void twoThingsThatTradeNumbersAreTwoSwitches() {
        AFilm mine = new AFilm(FRAMES)
                .over(0, 2, "car", 1, 20, 20)
                .over(3, 5, "car", 2, 20, 20)
                .over(0, 2, "car", 2, 20, 200)
                .over(3, 5, "car", 1, 20, 200);

        assertThat(mark(mine, TWO_CARS).score()).isCloseTo(1 - 2 / 10.0, within(1e-12));
    }

    @Test
    void aMissedBoxCostsItsFrameAndTheNumberIsFollowedPastIt() {
        AFilm kept = new AFilm(FRAMES)
                .over(0, 2, "car", 1, 20, 20)
                .over(4, 5, "car", 1, 20, 20)
                .over(0, 5, "car", 2, 20, 200);
        AFilm changed = new AFilm(FRAMES)
                .over(0, 2, "car", 1, 20, 20)
                .over(4, 5, "car", 3, 20, 20)
                .over(0, 5, "car", 2, 20, 200);
        double boxes = (5 + 2 / 3.0) / FRAMES;

        assertThat(mark(kept, TWO_CARS).score()).isCloseTo(boxes, within(1e-12));
        assertThat(mark(changed, TWO_CARS).score()).isCloseTo(boxes * 0.9, within(1e-12));
    }

    @Test
    void whatWasHiddenComesBackUnderItsNumberAndItsOwnClauseSaysSo() {
        AFilm gold = new AFilm(FRAMES).over(0, 1, "car", 1, 20, 20).over(4, 5, "car", 1, 20, 20);
        AFilm mine = new AFilm(FRAMES).over(0, 1, "car", 1, 20, 20).over(4, 5, "car", 2, 20, 20);
        Grade.Marked grade = mark(mine, gold);

        assertThat(grade.score()).isCloseTo(1 - 1 / 3.0, within(1e-12));
        assertThat(grade.errors()).extracting(TypedError::type).containsExactly("identity-switch");
        assertThat(grade.errors()).extracting(error -> error.clause().number()).containsExactly("6.2");
    }

    @Test
    void aNumberThatGoesOnToAnotherThingIsASwitchToo() {
        AFilm gold = new AFilm(FRAMES).over(0, 2, "car", 1, 20, 20).over(3, 5, "car", 2, 20, 200);
        AFilm mine = new AFilm(FRAMES).over(0, 2, "car", 1, 20, 20).over(3, 5, "car", 1, 20, 200);
        Grade.Marked grade = mark(mine, gold);

        assertThat(grade.score()).isCloseTo(1 - 1 / 4.0, within(1e-12));
        assertThat(switches(grade)).singleElement().satisfies(mark -> {
            assertThat(mark.swapped()).isEqualTo(new FrameMark.Switch(1, null, 0));
            assertThat(mark.errors().getFirst().clause().number()).isEqualTo("6.5");
        });
    }

    @Test
    void twoThingsUnderOneNumberInTheSameFrameAreASwitch() {
        AFilm mine = new AFilm(FRAMES).over(0, 5, "car", 1, 20, 20).over(0, 5, "car", 1, 20, 200);

        assertThat(mark(mine, TWO_CARS).score()).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void aVanAndACarMayHaveTheSameNumber() {
        AFilm gold = new AFilm(FRAMES).over(0, 5, "car", 1, 20, 20).over(0, 5, "van", 1, 20, 200);

        assertThat(mark(gold, gold).score()).isEqualTo(1);
    }

    @Test
    void moreSwitchesThanLinksLeaveNothing() {
        AFilm gold = new AFilm(FRAMES).with(0, "car", 1, 20, 20).with(1, "car", 2, 300, 200);
        AFilm mine = new AFilm(FRAMES).with(0, "car", 1, 20, 20).with(1, "car", 1, 300, 200);

        assertThat(mark(mine, gold).score()).isZero();
    }

    @Test
    void boxesAreMarkedInEachFrameAsOnAnyPicture() {
        AFilm mine = new AFilm(FRAMES)
                .over(0, 4, "car", 1, 20, 20)
                .with(5, "car", 1, 150, 20)
                .over(0, 5, "car", 2, 20, 200);
        Grade.Marked grade = mark(mine, TWO_CARS);

        assertThat(grade.score()).isCloseTo((5 + 0.5) / FRAMES, within(1e-12));
        assertThat(grade.errors()).extracting(TypedError::type).containsExactly("box-loose");
        assertThat(grade.errors()).extracting(error -> error.clause().number()).containsExactly("6.6");
        assertThat(grade.report()).containsEntry("frame6F1", 0.5).containsEntry("frame1F1", 1.0);
    }

    @Test
    void aFrameThatSaysNothingYetIsNotGraded() {
        FramesAnswer whole = TWO_CARS.answer();
        var frames = new ArrayList<>(whole.frames());
        frames.set(2, new FrameBoxes(new BoxesAnswer(List.of(), false), List.of()));

        assertThat(grader.grade(new FramesAnswer(frames, false), gold(TWO_CARS)))
                .isEqualTo(new Grade.Incomplete("frame-untouched"));
    }

    @Test
    void nothingInEveryFrameIsTheOneAnswerNothingHere() {
        assertThat(new AFilm(FRAMES).answer()).isEqualTo(grader.nothingHere().orElseThrow());
        assertThat(mark(new AFilm(FRAMES), new AFilm(FRAMES)).score()).isEqualTo(1);
        assertThat(mark(new AFilm(FRAMES), TWO_CARS).score()).isZero();
    }

    @Test
    void whatIsNoAnswerIsRefusedWithTheFrameAndWhatToDo() {
        refused("{\"frames\": 3}", "\"frames\" must be a list");
        refused("{\"frames\": [{\"nothingHere\": true}]}", "the film has 6 frames");
        refused("{\"nothingHere\": \"yes\"}", "must be true or false");
        refused("{\"frames\": [{}], \"nothingHere\": true}", "not both");
        refused(film("{\"label\": \"car\", \"x\": 1, \"y\": 1, \"w\": 9, \"h\": 9}"), "\"identity\" must be");
        refused(film("{\"label\": \"car\", \"identity\": 5, \"x\": 1, \"y\": 1, \"w\": 9, \"h\": 9}"), "from 1 to 4");
        refused(film("{\"label\": \"car\", \"identity\": 1.5, \"x\": 1, \"y\": 1, \"w\": 9, \"h\": 9}"), "whole");
        refused(
                film("{\"label\": \"bus\", \"identity\": 1, \"x\": 1, \"y\": 1, \"w\": 9, \"h\": 9}"),
                "Frame 2: Box 1");
        refused(film("{\"label\": \"car\", \"identity\": 1, \"x\": -1, \"y\": 1, \"w\": 9, \"h\": 9}"), "Frame 2: ");
        refused(film("{}," + "{},".repeat(60) + "{}"), "at most 60");
    }

    @Test
    void theFullestAnswerIsMarkedQuickly() {
        AFilm gold = new AFilm(10).over(0, 9, "car", 1, 20, 20).over(0, 9, "car", 2, 20, 200);
        AFilm mine = new AFilm(10);
        for (int frame = 0; frame < 10; frame++) {
            for (int box = 0; box < 60; box++) {
                mine.with(frame, "car", 1 + box % 4, 20 + 20 * frame + box % 5, 20 + box);
            }
        }
        FramesGold key = gold(gold, AFilm.prompt(10));

        Assertions.assertTimeout(Duration.ofSeconds(1), () -> grader.grade(mine.answer(), key));
    }

    private static String film(String boxes) {
        return "{\"frames\": [{}, {\"boxes\": [" + boxes + "]}, {}, {}, {}, {}]}";
    }

    private void refused(String answer, String why) {
        assertThatThrownBy(() -> grader.read(JsonMapper.shared().readTree(answer), PROMPT))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(why);
    }

    private static List<FrameMark> switches(Grade.Marked grade) {
        return grade.marks().stream()
                .map(FrameMark.class::cast)
                .filter(mark -> mark.swapped() != null)
                .toList();
    }

    private Grade.Marked mark(AFilm answer, AFilm gold) {
        return (Grade.Marked) grader.grade(answer.answer(), gold(gold));
    }

    private FramesGold gold(AFilm film) {
        return gold(film, PROMPT);
    }

    private FramesGold gold(AFilm film, Prompt prompt) {
        Text why = Text.of("en", "So.");
        ObjectNode answer = film.gold();
        return grader.gold(
                new GoldKey(
                        prompt.item(),
                        1,
                        answer,
                        List.of(),
                        clause("6.1"),
                        why,
                        Map.of(
                                "box", new Reason(clause("6.6"), why),
                                "return", new Reason(clause("6.2"), why),
                                "taken", new Reason(clause("6.5"), why)),
                        List.of()),
                prompt);
    }

    private static ClauseRef clause(String number) {
        return new ClauseRef("street-a", number);
    }
}
