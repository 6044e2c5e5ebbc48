package dev.touchstone.labeling.boxes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoxFeedbackTest extends AnnotatorTest {

    private static final BoxFeedback FEEDBACK = new BoxFeedback(
            List.of(
                    new BoxFeedback.GoldBox("mug", 200, 160, 180, 240, List.of(), false),
                    new BoxFeedback.GoldBox("plate", 520, 300, 260, 120, List.of(), false)),
            List.of(
                    new BoxFeedback.BoxMark(
                            BoxFeedback.Kind.NEAR,
                            "r1",
                            0,
                            "Loose on the right; clause 2.1.",
                            new BoxFeedback.EdgeErrors(0.4, 0, 14, -9)),
                    new BoxFeedback.BoxMark(BoxFeedback.Kind.MISSED, null, 1, "There is a plate.", null)));

    @BeforeEach
    void showFeedback() {
        annotator.restore("""
                {"boxes":[{"id":"r1","label":"mug","x":200.4,"y":160,"w":193.6,"h":231,"attributes":[]}]}""");
        annotator.page().evaluate("json => annotator.showFeedback(JSON.parse(json))", json());
    }

    @Test
    void everyMarkIsSaidInWords() {
        assertThat(annotator.box("Nearly: Mug. Loose on the right; clause 2.1."))
                .isVisible();
        assertThat(annotator.box("Missed: Plate. There is a plate.")).isVisible();
    }

    @Test
    void onlyEdgesThatAreOffByMoreThanAPixelAreNamed() {
        Locator signs = annotator.page().locator("box-annotator .pill text");
        assertThat(signs.filter(new Locator.FilterOptions().setHasText("14 px")))
                .hasCount(1);
        assertThat(signs.filter(new Locator.FilterOptions().setHasText("9 px"))).hasCount(1);
        assertThat(signs.filter(new Locator.FilterOptions().setHasText("px"))).hasCount(2);
    }

    @Test
    void nothingCanBeDrawnWhileFeedbackIsShown() {
        annotator.drag(600, 100, 700, 200);
        annotator.picture().focus();
        annotator.press("n", "Delete");

        assertThat(annotator.answer().boxes()).hasSize(1);
        assertThat(annotator.page().getByLabel("Undo")).isHidden();
    }

    @Test
    void aMarkThatIsPointedAtOrFocusedIsReported() {
        annotator.move(650, 360);
        annotator.page().waitForCondition(() -> annotator.reports("mark-focus") == 1);
        assertThat(annotator.reported("mark-focus").path("index").intValue()).isEqualTo(1);

        annotator.picture().focus();
        annotator.press("Tab");
        assertThat(annotator.reported("mark-focus").path("index").intValue()).isZero();
        assertThat(annotator.status()).containsText("Loose on the right");
    }

    @Test
    void theListBesideThePictureHighlightsAMarkWithoutTakingTheFocus() {
        annotator.page().evaluate("() => annotator.focusMark(1)");

        assertThat(annotator.page().locator("box-annotator .mark.looked-at")).hasCount(1);
        assertThat(annotator.reports("mark-focus")).isZero();
    }

    @Test
    void clearingFeedbackGivesTheAnswerBack() {
        annotator.page().evaluate("() => annotator.clearFeedback()");
        annotator.drag(600, 100, 700, 200);

        assertThat(annotator.answer().boxes()).hasSize(2);
    }

    private static String json() {
        return JacksonUtils.beanToJson(FEEDBACK).toString();
    }
}
