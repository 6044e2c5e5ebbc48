package dev.touchstone.grading.keypoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.base.Refused;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.GraderPromises.Case;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KeypointsGraderTest {

    private static final String TIP = point("tip", "visible", 100, 100);
    private static final String BASE = point("base", "hidden", 200, 200);
    private static final String CAP = "{'label': 'cap', 'visibility': 'absent'}";
    private static final String GOLD = points(TIP, BASE, CAP);

    private final KeypointsGrader grader = new KeypointsGrader();

    @Test
    void aVisiblePointIsExactUpToSixPxAndAHiddenOneUpToThirty() {
        Grade.Marked grade = grade(points(point("tip", "visible", 106, 100), point("base", "hidden", 200, 230), CAP));
        assertThat(grade.score()).isEqualTo(1);
        assertThat(grade.errors()).isEmpty();
        assertThat(grade.report()).containsEntry("worstPx", 30.0);
    }

    @Test
    void fartherOffAPointCountsItsObjectKeypointSimilarity() {
        Grade.Marked grade = grade(points(point("tip", "visible", 116, 100), BASE, CAP));
        double similarity = Math.exp(-10 * 10 / (2 * Math.pow(100 * 2 * 0.05, 2)));
        assertThat(grade.score()).isCloseTo((similarity + 2) / 3, within(1e-9));
        assertThat(types(grade)).containsExactly("keypoint-off");
        assertThat(grade.marks().getFirst().verdict()).isEqualTo(Verdict.NEAR);
        assertThat(((KeypointMark) grade.marks().getFirst()).distance()).isEqualTo(16);
    }

    @Test
    void aWrongFlagHalvesThePoint() {
        Grade.Marked grade = grade(points(point("tip", "hidden", 100, 100), BASE, CAP));
        assertThat(grade.score()).isCloseTo(2.5 / 3, within(1e-9));
        assertThat(types(grade)).containsExactly("keypoint-visibility");
    }

    @Test
    void aPointThatIsOffUnderAWrongFlagHasBothErrors() {
        Grade.Marked grade = grade(points(point("tip", "hidden", 400, 100), BASE, CAP));
        assertThat(types(grade)).containsExactly("keypoint-off", "keypoint-visibility");
        assertThat(grade.marks().getFirst().verdict()).isEqualTo(Verdict.WRONG);
    }

    @Test
    void anAbsentPointIsRightWhenBothSayAbsent() {
        assertThat(grade(GOLD).score()).isEqualTo(1);
    }

    @Test
    void aPointThatOnlyTheGoldHasIsMissedAndOneThatOnlyTheAnswerHasIsExtra() {
        Grade.Marked grade =
                grade(points("{'label': 'tip', 'visibility': 'absent'}", BASE, point("cap", "visible", 5, 5)));
        assertThat(types(grade)).containsExactly("keypoint-missed", "keypoint-extra");
        assertThat(grade.score()).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void anAnswerThatLeavesAPointOpenIsNotGraded() {
        assertThat(grader.grade(grader.read(json(points(TIP, BASE)), AThing.PROMPT), gold()))
                .isEqualTo(new Grade.Incomplete("points-left"));
    }

    @Test
    void goldThatLeavesAPointOpenIsRefused() {
        assertThatThrownBy(() ->
                        grader.gold(Case.of(AThing.PROMPT, json(points(TIP))).gold(), AThing.PROMPT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pointsAreReadInTheOrderOfTheirNames() {
        assertThat(grader.read(json(points(CAP, BASE, TIP)), AThing.PROMPT))
                .isEqualTo(grader.read(json(GOLD), AThing.PROMPT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'points': 'all'}",
                "{'points': [{'label': 'nose', 'visibility': 'absent'}]}",
                "{'points': [{'label': 'tip', 'visibility': 'maybe', 'x': 1, 'y': 1}]}",
                "{'points': [{'label': 'tip', 'visibility': 'visible'}]}",
                "{'points': [{'label': 'tip', 'visibility': 'visible', 'x': '1', 'y': 1}]}",
                "{'points': [{'label': 'tip', 'visibility': 'visible', 'x': 1e999, 'y': 1}]}",
                "{'points': [{'label': 'tip', 'visibility': 'hidden', 'x': 961, 'y': 1}]}",
                "{'points': [{'label': 'tip', 'visibility': 'absent', 'x': 1, 'y': 1}]}",
                "{'points': [{'label': 'tip', 'visibility': 'absent'}, {'label': 'tip', 'visibility': 'absent'}]}"
            })
    void whatIsNoAnswerIsRefused(String json) {
        assertThatThrownBy(() -> grader.read(json(json), AThing.PROMPT)).isInstanceOf(Refused.class);
    }

    private Grade.Marked grade(String answer) {
        return (Grade.Marked) grader.grade(grader.read(json(answer), AThing.PROMPT), gold());
    }

    private KeypointsGold gold() {
        return grader.gold(Case.of(AThing.PROMPT, json(GOLD)).gold(), AThing.PROMPT);
    }

    private static List<String> types(Grade.Marked grade) {
        return grade.errors().stream().map(TypedError::type).toList();
    }

    private static String point(String label, String visibility, int x, int y) {
        return "{'label': '%s', 'visibility': '%s', 'x': %d, 'y': %d}".formatted(label, visibility, x, y);
    }

    private static String points(String... points) {
        return "{'points': [" + String.join(",", points) + "]}";
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
