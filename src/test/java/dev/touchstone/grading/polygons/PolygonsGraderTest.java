package dev.touchstone.grading.polygons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.base.Refused;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.GraderPromises.Case;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PolygonsGraderTest {

    private static final String APPLE = "{'label': 'apple', 'points': [[100,100],[200,100],[200,200],[100,200]]}";

    private final PolygonsGrader grader = new PolygonsGrader();

    @Test
    void anOutlinePassesWhenTheAreasShareEnough() {
        Grade.Marked grade = grade("[" + APPLE + "]", "[" + square("apple", 100, 100, 110) + "]");
        assertThat(fit(grade).iou()).isCloseTo(10_000.0 / (110 * 100), within(1e-9));
        assertThat(grade.score()).isEqualTo(1);
        assertThat(grade.errors()).isEmpty();
    }

    @Test
    void aThinOutlinePassesWhenItsLineIsCloseEverywhereThoughTheAreasShareLittle() {
        String thin = "{'label': 'apple', 'points': [[100,100],[300,100],[300,106],[100,106]]}";
        String wide = "{'label': 'apple', 'points': [[98,98],[302,98],[302,108],[98,108]]}";
        Grade.Marked grade = grade("[" + thin + "]", "[" + wide + "]");
        assertThat(fit(grade).iou()).isLessThan(0.6);
        assertThat(fit(grade).boundaryPx()).isCloseTo(Math.sqrt(8), within(1e-9));
        assertThat(grade.score()).isEqualTo(1);
    }

    @Test
    void anOutlineThatLeaksIsLooseAndSaysWhereAndHowFar() {
        String leaking = "{'label': 'apple', 'points': [[100,100],[240,100],[200,200],[100,200]]}";
        Grade.Marked grade = grade("[" + APPLE + "]", "[" + leaking + "]");
        assertThat(grade.score()).isZero();
        assertThat(grade.marks().getFirst().verdict()).isEqualTo(Verdict.NEAR);
        assertThat(types(grade)).containsExactly("polygon-loose");
        assertThat(fit(grade).out().px()).isCloseTo(40, within(1e-9));
        assertThat(fit(grade).out().drawn()).isEqualTo(new Point(240, 100));
        assertThat(fit(grade).out().gold()).isEqualTo(new Point(200, 100));
        assertThat(fit(grade).in().px()).isCloseTo(0, within(1e-9));
        assertThat(fit(grade).leakedArea()).isCloseTo(2_000, within(1e-6));
    }

    @Test
    void anOutlineThatCutsACornerIsCut() {
        String cut = "{'label': 'apple', 'points': [[100,100],[150,100],[200,150],[200,200],[100,200]]}";
        Grade.Marked tight = grade("[" + APPLE + "]", "[" + cut + "]");
        assertThat(types(tight)).as("85 % are shared").isEmpty();
        String half = "{'label': 'apple', 'points': [[100,100],[200,200],[100,200]]}";
        Grade.Marked grade = grade("[" + APPLE + "]", "[" + half + "]");
        assertThat(types(grade)).containsExactly("polygon-cut");
        assertThat(fit(grade).in().px()).isCloseTo(Math.sqrt(5_000), within(1e-9));
    }

    @Test
    void whereALongStraightSideBulgesInItsMiddleTheDistanceIsMeasuredThere() {
        String bulge = "{'label': 'apple', 'points': [[100,100],[150,80],[200,100],[200,200],[100,200]]}";
        assertThat(fit(grade("[" + APPLE + "]", "[" + bulge + "]")).boundaryPx())
                .isCloseTo(20, within(1e-9));
    }

    @Test
    void aRightOutlineUnderAnotherClassIsAWrongClass() {
        Grade.Marked grade = grade("[" + APPLE + "]", "[" + APPLE.replace("apple", "mug") + "]");
        assertThat(grade.score()).isZero();
        assertThat(types(grade)).containsExactly("wrong-class");
    }

    @Test
    void oneOutlineAroundTwoThingsIsMerged() {
        String two = "[" + square("apple", 100, 100, 50) + "," + square("apple", 160, 100, 50) + "]";
        Grade.Marked grade = grade(two, "[{'label': 'apple', 'points': [[100,100],[210,100],[210,150],[100,150]]}]");
        assertThat(types(grade)).contains("polygon-merged");
        assertThat(grade.score()).isZero();
    }

    @Test
    void oneMissedOfTwoIsTwoThirds() {
        String two = "[" + APPLE + "," + square("mug", 400, 100, 50) + "]";
        Grade.Marked grade = grade(two, "[" + APPLE + "]");
        assertThat(grade.score()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(types(grade)).containsExactly("polygon-missed");
    }

    @Test
    void anOutlineWhereNothingIsAskedForIsExtraAndNamesTheClauseOfTheTrapUnderIt() {
        String gold =
                "{'polygons': [], 'traps': [{'points': [[100,100],[200,100],[200,200],[100,200]], 'clause': '3.4'}]}";
        Grade.Marked grade = marked(gold, "{'polygons': [" + APPLE + "]}");
        assertThat(types(grade)).containsExactly("polygon-extra");
        assertThat(grade.errors().getFirst().clause().number()).isEqualTo("3.4");
    }

    @Test
    void anOutlineInAnIgnoreRegionNeitherHelpsNorHurts() {
        String gold =
                "{'polygons': [" + APPLE + "], 'ignore': [{'points': [[400,100],[500,100],[500,200],[400,200]]}]}";
        Grade.Marked grade = marked(gold, "{'polygons': [" + APPLE + "," + square("mug", 410, 110, 60) + "]}");
        assertThat(grade.score()).isEqualTo(1);
        assertThat(grade.report()).containsEntry("ignored", 1.0);
    }

    @Test
    void aBowTieIsMendedAndHasBothWings() {
        String bowTie = "{'label': 'apple', 'points': [[100,100],[200,200],[200,100],[100,200]]}";
        assertThat(fit(grade("[" + APPLE + "]", "[" + bowTie + "]")).iou()).isCloseTo(0.5, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'polygons': 'all'}",
                "{'polygons': [{'label': 'tree', 'points': [[1,1],[9,1],[9,9]]}]}",
                "{'polygons': [{'label': 'apple', 'points': [[1,1],[9,1]]}]}",
                "{'polygons': [{'label': 'apple', 'points': [[1,1],[9,1],[9]]}]}",
                "{'polygons': [{'label': 'apple', 'points': [[1,1],[9,1],['9',9]]}]}",
                "{'polygons': [{'label': 'apple', 'points': [[1,1],[9,1],[9,1e999]]}]}",
                "{'polygons': [{'label': 'apple', 'points': [[-1,1],[9,1],[9,9]]}]}",
                "{'polygons': [{'label': 'apple', 'points': [[1,1],[9,1],[961,9]]}]}",
                "{'polygons': [{'label': 'apple', 'points': [[1,1],[9,1],[5,1]]}]}",
                "{'polygons': [" + APPLE + "], 'nothingHere': true}"
            })
    void whatIsNoAnswerIsRefused(String json) {
        assertThatThrownBy(() -> grader.read(json(json), APicture.PROMPT)).isInstanceOf(Refused.class);
    }

    @Test
    void tooManyOutlinesOrPointsAreRefusedWithTheLimit() {
        assertThatThrownBy(() -> read(around(501))).hasMessageContaining("3 to 500 points");
        assertThatThrownBy(() -> read(around(5_000)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2500 points together");
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 101; i++) {
            many.add(APPLE);
        }
        assertThatThrownBy(() -> grader.read(json("{'polygons': [" + String.join(",", many) + "]}"), APicture.PROMPT))
                .hasMessageContaining("at most 100");
        List<Outline> six = List.of(around(500), around(500), around(500), around(500), around(500), around(3));
        assertThatThrownBy(() -> read(six.toArray(Outline[]::new))).hasMessageContaining("2500 points together");
    }

    @Test
    void aScribbleIsRefusedInNoTime() {
        Random dice = new Random(3);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            points.add(new Point(dice.nextInt(960), dice.nextInt(640)));
        }
        Outline scribble = new Outline("apple", points);
        Assertions.assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThatThrownBy(() -> read(scribble))
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining("crosses itself"));
    }

    @Test
    void theLargestAnswersAreGradedWithinASecond() {
        Random dice = new Random(5);
        Outline[] fine = new Outline[5];
        Outline[] many = new Outline[100];
        for (int i = 0; i < fine.length; i++) {
            fine[i] = APicture.round("apple", 320 + i, 320, 300, 500, 2, dice);
        }
        for (int i = 0; i < many.length; i++) {
            many[i] = APicture.round("apple", 320 + i, 320, 300, 25, 2, dice);
        }
        for (Outline[] drawn : List.of(fine, many)) {
            PolygonsGold gold = grader.gold(
                    Case.of(
                                    APicture.PROMPT,
                                    grader.write(
                                            new PolygonsAnswer(List.of(drawn).subList(0, 5), false)))
                            .gold(),
                    APicture.PROMPT);
            Assertions.assertTimeout(Duration.ofSeconds(1), () -> grader.grade(read(drawn), gold));
        }
    }

    private PolygonsAnswer read(Outline... outlines) {
        return grader.read(grader.write(new PolygonsAnswer(List.of(outlines), false)), APicture.PROMPT);
    }

    private static Outline around(int points) {
        return APicture.round("apple", 320, 320, 300, points, 0, new Random(1));
    }

    private static String square(String label, int x, int y, int side) {
        return "{'label': '%s', 'points': [[%d,%d],[%d,%d],[%d,%d],[%d,%d]]}"
                .formatted(label, x, y, x + side, y, x + side, y + Math.min(side, 100), x, y + Math.min(side, 100));
    }

    private Grade.Marked grade(String gold, String answer) {
        return marked("{'polygons': " + gold + "}", "{'polygons': " + answer + "}");
    }

    private Grade.Marked marked(String gold, String answer) {
        PolygonsGold key = grader.gold(Case.of(APicture.PROMPT, json(gold)).gold(), APicture.PROMPT);
        return (Grade.Marked) grader.grade(grader.read(json(answer), APicture.PROMPT), key);
    }

    private static OutlineFit fit(Grade.Marked grade) {
        return Objects.requireNonNull(((OutlineMark) grade.marks().getFirst()).fit());
    }

    private static List<String> types(Grade.Marked grade) {
        return grade.errors().stream().map(TypedError::type).toList();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
