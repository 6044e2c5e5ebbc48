package dev.touchstone.labeling.boxes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

class BoxDrawingTest extends AnnotatorTest {

    @Test
    void aDragDrawsABoxOfTheClassInForce() {
        annotator.drag(200, 160, 380, 400);

        assertOnly("mug", 200, 160, 180, 240);
        assertThat(annotator.reported("answer-change").at("/answer/boxes").size())
                .isEqualTo(1);
        assertThat(annotator.box("Mug, box 1 of 1")).isFocused();
    }

    @Test
    void twoClicksOnOppositeCornersDrawABox() {
        annotator.tool("Draw with two corners");
        annotator.click(380, 160);
        assertThat(annotator.status()).containsText("First corner set");
        annotator.click(200, 400);

        assertOnly("mug", 200, 160, 180, 240);
    }

    @Test
    void fourOutermostPointsDrawABoxInAnyOrder() {
        annotator.press("Tab");
        annotator.tool("Draw with four outermost points");
        annotator.click(290, 400);
        annotator.click(200, 250);
        annotator.click(300, 160);
        assertThat(annotator.status()).containsText("One more point");
        annotator.click(380, 300);

        assertOnly("mug", 200, 160, 180, 240);
    }

    @Test
    void aBoxIsMovedByItsMiddleAndResizedByItsCornersAndEdges() {
        annotator.drag(200, 160, 380, 400);
        annotator.drag(290, 280, 340, 300);
        assertOnly("mug", 250, 180, 180, 240);

        annotator.drag(430, 420, 400, 400);
        assertOnly("mug", 250, 180, 150, 220);
        annotator.drag(250, 330, 240, 300);
        assertOnly("mug", 240, 180, 160, 220);
    }

    @Test
    void aBoxStopsAtTheRimOfThePicture() {
        annotator.drag(200, 160, 380, 400);
        annotator.drag(290, 280, -200, -200);
        assertOnly("mug", 0, 0, 180, 240);
    }

    @Test
    void aBoxBelowTwoPixelsIsRefusedInWords() {
        annotator.drag(200, 160, 201, 400);

        assertThat(annotator.answer().boxes()).isEmpty();
        assertThat(annotator.status()).containsText("too small");
    }

    @Test
    void theClassUsedLastIsUsedForTheNextBox() {
        annotator.drag(200, 160, 380, 400);
        annotator.press("2");
        annotator.drag(520, 300, 780, 420);

        assertThat(annotator.answer().boxes()).extracting(DrawnBox::label).containsExactly("plate", "plate");
    }

    @Test
    void aDetailIsSwitchedOnAndSpokenWithTheBox() {
        annotator.drag(200, 160, 380, 400);
        annotator.tool("Partly hidden");

        assertThat(annotator.answer().boxes().getFirst().attributes()).containsExactly("occluded");
        assertThat(annotator.box("Mug, box 1 of 1, left 200, top 160, 180 by 240 pixels, Partly hidden"))
                .isVisible();
    }

    @Test
    void undoAndRedoWalkThroughTheChanges() {
        annotator.drag(200, 160, 380, 400);
        annotator.press("3");
        annotator.press("Delete");
        assertThat(annotator.answer().boxes()).isEmpty();

        annotator.press("Control+z");
        assertThat(annotator.answer().boxes()).extracting(DrawnBox::label).containsExactly("spoon");
        annotator.press("Control+z");
        assertThat(annotator.answer().boxes()).extracting(DrawnBox::label).containsExactly("mug");
        annotator.tool("Undo");
        assertThat(annotator.answer().boxes()).isEmpty();
        annotator.press("Control+y", "Control+Shift+Z");
        assertThat(annotator.answer().boxes()).extracting(DrawnBox::label).containsExactly("spoon");
    }

    @Test
    void escapeCancelsABoxInTheMakingAndThenDeselects() {
        annotator.drag(200, 160, 380, 400);
        annotator.press("c");
        annotator.click(520, 300);
        annotator.press("Escape");
        annotator.click(780, 420);

        assertThat(annotator.answer().boxes()).hasSize(1);
        assertThat(annotator.status()).containsText("First corner set");
    }

    @Test
    void shiftDrawsOnTopOfTheSelectedBox() {
        annotator.drag(100, 100, 600, 500);
        annotator.page().keyboard().down("Shift");
        annotator.drag(200, 160, 380, 400);
        annotator.page().keyboard().up("Shift");

        assertThat(annotator.answer().boxes()).hasSize(2);
    }

    @Test
    void aClickWalksThroughTheBoxesUnderIt() {
        annotator.restore("""
                {"boxes":[{"id":"r1","label":"mug","x":100,"y":100,"w":500,"h":400,"attributes":[]},
                          {"id":"r2","label":"plate","x":200,"y":160,"w":180,"h":240,"attributes":[]}]}""");
        annotator.click(290, 280);
        assertThat(annotator.box("Plate, box 2 of 2")).isFocused();
        annotator.click(290, 280);
        assertThat(annotator.box("Mug, box 1 of 2")).isFocused();
    }

    @Test
    void nothingToLabelIsAnAnswerOnlyWithoutBoxes() {
        annotator.tool("Nothing to label here");
        assertThat(annotator.answer().nothingHere()).isTrue();

        annotator.drag(200, 160, 380, 400);
        assertThat(annotator.answer().nothingHere()).isFalse();
    }

    @Test
    void aDraftIsRestoredAndCannotBeUndoneAway() {
        annotator.restore("""
                {"boxes":[{"id":"r7","label":"plate","x":520,"y":300,"w":260,"h":120,"attributes":["truncated"]}]}""");

        assertThat(annotator.box("Plate, box 1 of 1, left 520, top 300, 260 by 120 pixels, Cut off by the rim"))
                .isVisible();
        annotator.picture().focus();
        annotator.press("Control+z");
        assertThat(annotator.answer().boxes()).hasSize(1);
        assertThat(annotator.reports("answer-change")).isZero();
    }

    @Test
    void moreBoxesThanThePictureTakesAreRefused() {
        annotator.restore("{\"maxBoxes\":1}");
        annotator.drag(200, 160, 380, 400);
        annotator.drag(520, 300, 780, 420);

        assertThat(annotator.answer().boxes()).hasSize(1);
        assertThat(annotator.status()).containsText("1 boxes at most");
    }

    @Test
    void aZoomedPictureIsDrawnOnInTheSamePixels() {
        annotator.tool("Zoom in");
        annotator.tool("See more on the left");
        annotator.drag(300, 260, 380, 330);

        assertOnly("mug", 300, 260, 80, 70);
    }

    @Test
    void withOneClassThereAreNoChipsToChooseFrom() {
        annotator.open(AnnotatorPage.desk(), "?classes=1");
        Locator classes = annotator.page().getByLabel("Class of the box");
        assertThat(classes).isHidden();
    }

    @Test
    void aPictureThatFailsToLoadCanBeTriedAgain() {
        annotator.restore("{\"src\":\"/missing.png\"}");
        assertThat(annotator.page().getByText("The picture did not load")).isVisible();
        annotator.tool("Try again");
        assertThat(annotator.page().getByText("The picture did not load")).isVisible();
    }

    private void assertOnly(String label, double x, double y, double w, double h) {
        assertThat(annotator.answer().boxes()).singleElement().satisfies(box -> {
            assertThat(box.label()).isEqualTo(label);
            assertThat(box.x()).isCloseTo(x, within(0.6));
            assertThat(box.y()).isCloseTo(y, within(0.6));
            assertThat(box.w()).isCloseTo(w, within(0.8));
            assertThat(box.h()).isCloseTo(h, within(0.8));
        });
    }
}
