package dev.touchstone.grading.boxes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.base.Refused;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.boxes.BoxesDetails;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BoxesGraderTest {

    private static final Prompt STREET = street();
    private final BoxesGrader grader = new BoxesGrader();

    @Test
    void aBoxPassesWhenEveryEdgeIsCloseAlsoWhereIouIsLow() {
        BoxesGold gold = gold("{'boxes': [{'label': 'car', 'x': 100, 'y': 100, 'w': 20, 'h': 20}]}");
        Grade.Marked grade = grade(gold, "{'boxes': [{'label': 'car', 'x': 98, 'y': 98, 'w': 24, 'h': 24}]}");
        assertThat(grade.score()).isEqualTo(1);
        assertThat(grade.errors()).isEmpty();
    }

    @Test
    void aLooseBoxIsNearAndSaysWhichEdgeIsOffAndWhere() {
        BoxesGold gold =
                gold("{'boxes': [{'label': 'car', 'x': 100, 'y': 100, 'w': 60, 'h': 40, 'clauses': ['2.2']}]}");
        Grade.Marked grade = grade(gold, "{'boxes': [{'label': 'car', 'x': 100, 'y': 100, 'w': 90, 'h': 40}]}");
        BoxMark mark = (BoxMark) grade.marks().getFirst();
        assertThat(grade.score()).isZero();
        assertThat(mark.verdict()).isEqualTo(Verdict.NEAR);
        assertThat(mark.edges()).isEqualTo(new EdgeErrors(0, 0, 30, 0));
        assertThat(types(grade)).containsExactly("box-loose");
        assertThat(mark.errors().getFirst().clause()).hasToString("street-a/1.1");
    }

    @Test
    void aBoxThatCutsIntoTheThingIsCalledCut() {
        BoxesGold gold = gold("{'boxes': [{'label': 'car', 'x': 100, 'y': 100, 'w': 90, 'h': 40}]}");
        Grade.Marked grade = grade(gold, "{'boxes': [{'label': 'car', 'x': 120, 'y': 100, 'w': 40, 'h': 40}]}");
        assertThat(types(grade)).containsExactly("box-cut");
    }

    @Test
    void aRightPlaceWithAnotherClassIsAWrongClassAndNotMissedAndExtra() {
        BoxesGold gold = gold("{'boxes': [{'label': 'van', 'x': 100, 'y': 100, 'w': 90, 'h': 40}]}");
        Grade.Marked grade = grade(gold, "{'boxes': [{'label': 'car', 'x': 100, 'y': 100, 'w': 90, 'h': 40}]}");
        assertThat(grade.score()).isZero();
        assertThat(types(grade)).containsExactly("wrong-class");
    }

    @Test
    void aWrongAttributeMakesItsMatchCountAHalf() {
        BoxesGold gold =
                gold("{'boxes': [{'label': 'car', 'x': 100, 'y': 100, 'w': 90, 'h': 40, 'attributes': ['occluded']}]}");
        Grade.Marked grade = grade(gold, "{'boxes': [{'label': 'car', 'x': 100, 'y': 100, 'w': 90, 'h': 40}]}");
        assertThat(grade.score()).isEqualTo(0.5);
        assertThat(types(grade)).containsExactly("wrong-attribute");
    }

    @Test
    void oneBoxAroundTwoThingsIsMerged() {
        BoxesGold gold = gold("{'boxes': [{'label': 'car', 'x': 100, 'y': 100, 'w': 50, 'h': 40},"
                + "{'label': 'car', 'x': 150, 'y': 100, 'w': 50, 'h': 40}]}");
        Grade.Marked grade = grade(gold, "{'boxes': [{'label': 'car', 'x': 100, 'y': 100, 'w': 100, 'h': 40}]}");
        assertThat(grade.score()).isZero();
        assertThat(types(grade)).contains("box-merged");
    }

    @Test
    void aBoxInAnIgnoreRegionNeitherHelpsNorHurts() {
        BoxesGold gold = gold("{'boxes': [{'label': 'car', 'x': 100, 'y': 100, 'w': 50, 'h': 40}],"
                + "'ignore': [{'x': 300, 'y': 100, 'w': 100, 'h': 100}]}");
        Grade.Marked grade = grade(
                gold,
                "{'boxes': [{'label': 'car', 'x': 100, 'y': 100, 'w': 50, 'h': 40},"
                        + "{'label': 'car', 'x': 310, 'y': 110, 'w': 20, 'h': 20}]}");
        assertThat(grade.score()).isEqualTo(1);
        assertThat(grade.errors()).isEmpty();
        assertThat(grade.report()).containsEntry("ignored", 1.0);
    }

    @Test
    void aBoxOnATrapIsExtraAndNamesTheClauseAgainstIt() {
        BoxesGold gold = gold("{'boxes': [{'label': 'car', 'x': 100, 'y': 100, 'w': 50, 'h': 40}],"
                + "'traps': [{'x': 300, 'y': 100, 'w': 40, 'h': 60, 'topic': 'poster', 'clause': '1.3'}]}");
        Grade.Marked grade = grade(
                gold,
                "{'boxes': [{'label': 'car', 'x': 100, 'y': 100, 'w': 50, 'h': 40},"
                        + "{'label': 'car', 'x': 302, 'y': 102, 'w': 38, 'h': 58}]}");
        TypedError error = grade.errors().getFirst();
        assertThat(error.type()).isEqualTo("box-extra");
        assertThat(error.clause()).hasToString("street-a/1.3");
        assertThat(grade.score()).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void aMissedBoxNamesTheClauseThatShapedIt() {
        BoxesGold gold =
                gold("{'boxes': [{'label': 'car', 'x': 100, 'y': 100, 'w': 60, 'h': 40, 'clauses': ['2.2']}]}");
        Grade.Marked grade = grade(gold, "{'nothingHere': true}");
        assertThat(types(grade)).containsExactly("box-missed");
        assertThat(grade.errors().getFirst().clause()).hasToString("street-a/2.2");
    }

    @Test
    void anUntouchedAnswerIsNotGraded() {
        assertThat(grader.grade(grader.read(json("{}"), STREET), gold("{'boxes': []}")))
                .isEqualTo(new Grade.Incomplete("nothing-drawn"));
    }

    @Test
    void nothingHereIsRightExactlyWhenTheGoldIsEmpty() {
        assertThat(grade(gold("{'boxes': []}"), "{'nothingHere': true}").score())
                .isEqualTo(1);
        BoxesGold gold = gold("{'boxes': [{'label': 'car', 'x': 100, 'y': 100, 'w': 50, 'h': 40}]}");
        assertThat(grade(gold, "{'nothingHere': true}").score()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'boxes': [{'label': 'car', 'x': -5, 'y': 0, 'w': 10, 'h': 10}]}",
                "{'boxes': [{'label': 'car', 'x': 0, 'y': 0, 'w': 1e9, 'h': 10}]}",
                "{'boxes': [{'label': 'car', 'x': 0, 'y': 0, 'w': 0, 'h': 10}]}",
                "{'boxes': [{'label': 'car', 'x': 'NaN', 'y': 0, 'w': 10, 'h': 10}]}",
                "{'boxes': [{'label': 'car', 'x': null, 'y': 0, 'w': 10, 'h': 10}]}",
                "{'boxes': [{'label': 'dragon', 'x': 0, 'y': 0, 'w': 10, 'h': 10}]}",
                "{'boxes': [{'label': 'car', 'x': 0, 'y': 0, 'w': 10, 'h': 10, 'attributes': ['shiny']}]}",
                "{'boxes': [7]}",
                "{'boxes': 'many'}",
                "{'boxes': [{'label': 'car', 'x': 0, 'y': 0, 'w': 10, 'h': 10}], 'nothingHere': true}"
            })
    void aHostileAnswerIsRefusedWithWordsThatSayWhatToChange(String hostile) {
        assertThatThrownBy(() -> grader.read(json(hostile), STREET))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(422));
    }

    @Test
    void tenThousandBoxesAreRefused() {
        String box = "{'label': 'car', 'x': 1, 'y': 1, 'w': 10, 'h': 10}";
        String all = "{'boxes': [" + String.join(",", Collections.nCopies(10_000, box)) + "]}";
        assertThatThrownBy(() -> grader.read(json(all), STREET)).hasMessageContaining("at most 300");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void whateverIsDrawnTheScoreIsAShareAndTheErrorsAreEmptyExactlyWhenItIsFull(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Box> truth = someBoxes(random, 6);
            BoxesGold gold = gold(truth);
            List<Box> drawn = new ArrayList<>(someBoxes(random, 3));
            truth.stream().filter(box -> random.nextBoolean()).forEach(drawn::add);
            BoxesAnswer answer = new BoxesAnswer(drawn, drawn.isEmpty());
            Grade.Marked grade = (Grade.Marked) grader.grade(answer, gold);
            assertThat(grade.score()).as("seed %d", seed).isBetween(0.0, 1.0);
            assertThat(grade.errors().isEmpty()).as("seed %d", seed).isEqualTo(grade.score() == 1);
            assertThat(grader.grade(answer, gold)).isEqualTo(grade);
            assertThat(((Grade.Marked) grader.grade(grader.perfect(gold), gold)).score())
                    .isEqualTo(1);
            assertThat(grader.read(grader.write(answer), STREET)).isEqualTo(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 9, 16, 25})
    void theOrderOfTheBoxesDoesNotMatter(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            BoxesGold gold = gold(someBoxes(random, 6));
            List<Box> drawn = new ArrayList<>(someBoxes(random, 6));
            double score = score(drawn, gold);
            Collections.shuffle(drawn, random);
            assertThat(score(drawn, gold)).as("seed %d", seed).isCloseTo(score, within(1e-12));
        }
    }

    private double score(List<Box> drawn, BoxesGold gold) {
        return ((Grade.Marked) grader.grade(new BoxesAnswer(drawn, drawn.isEmpty()), gold)).score();
    }

    private static List<Box> someBoxes(Random random, int most) {
        List<Box> boxes = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            boxes.add(new Box(
                    random.nextBoolean() ? "car" : "van",
                    random.nextInt(40) * 10,
                    random.nextInt(20) * 10,
                    10 + random.nextInt(12) * 10,
                    10 + random.nextInt(12) * 10,
                    random.nextInt(4) == 0 ? Set.of("occluded") : Set.of()));
        }
        return boxes;
    }

    private BoxesGold gold(List<Box> boxes) {
        return grader.gold(key(grader.write(new BoxesAnswer(boxes, false))), STREET);
    }

    private BoxesGold gold(String answer) {
        return grader.gold(key(json(answer)), STREET);
    }

    private static GoldKey key(JsonNode answer) {
        return new GoldKey(
                STREET.item(),
                1,
                answer,
                List.of(),
                new ClauseRef("street-a", "1.1"),
                Text.of("en", "Because."),
                Map.of(),
                List.of());
    }

    private Grade.Marked grade(BoxesGold gold, String answer) {
        return (Grade.Marked) grader.grade(grader.read(json(answer), STREET), gold);
    }

    private static List<String> types(Grade.Marked grade) {
        return grade.errors().stream().map(TypedError::type).toList();
    }

    private static JsonNode json(String text) {
        return Objects.requireNonNull(JsonMapper.shared().readTree(text.replace('\'', '"')));
    }

    private static Prompt street() {
        Text text = Text.of("en", "Draw.");
        List<Label> labels = List.of(new Label("car", Text.of("en", "Car")), new Label("van", Text.of("en", "Van")));
        List<Label> attributes = List.of(new Label("occluded", Text.of("en", "Partly hidden")));
        return new Prompt(
                new ItemId(UUID.randomUUID()),
                "street",
                "boxes",
                text,
                text,
                null,
                new Prompt.PictureFrame(960, 600, text),
                new BoxesDetails(labels, attributes),
                json("{'iou': 0.75, 'edge-px': 4}"),
                List.of(),
                List.of());
    }
}
