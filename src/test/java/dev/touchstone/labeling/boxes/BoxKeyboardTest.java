package dev.touchstone.labeling.boxes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoxKeyboardTest extends AnnotatorTest {

    @Test
    void aBoxIsMadePlacedClassedAndCheckedWithKeysAlone() {
        annotator.press("Tab", "Tab");
        assertThat(annotator.picture()).isFocused();
        annotator.press("Shift+ArrowLeft", "ArrowUp", "n", "2");
        DrawnBox made = annotator.answer().boxes().getFirst();
        annotator.press("ArrowRight", "Shift+ArrowDown", "Alt+ArrowRight", "Alt+Shift+ArrowUp");
        annotator.press("Enter");

        DrawnBox placed =
                new DrawnBox(made.id(), "plate", made.x() + 1, made.y() + 10, made.w() + 1, made.h() - 10, List.of());
        assertThat(annotator.answer().boxes()).containsExactly(placed);
        assertThat(DrawnAnswer.read(annotator.reported("answer-check").path("answer")))
                .isEqualTo(annotator.answer());
    }

    @Test
    void manyPressesOfAnArrowAreReportedOnceAndUndoneAtOnce() {
        annotator.drag(200, 160, 380, 400);
        DrawnBox before = annotator.answer().boxes().getFirst();
        int reports = annotator.reports("answer-change");
        annotator.press("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
        annotator.page().waitForTimeout(400);
        assertThat(annotator.reports("answer-change")).isEqualTo(reports + 1);

        annotator.press("Control+z");
        assertThat(annotator.answer().boxes()).containsExactly(before);
    }

    @Test
    void tabWalksThroughTheBoxesAndOutOfThePicture() {
        annotator.restore("""
                {"boxes":[{"id":"r1","label":"mug","x":200,"y":160,"w":180,"h":240,"attributes":[]},
                          {"id":"r2","label":"plate","x":520,"y":300,"w":260,"h":120,"attributes":[]}]}""");
        annotator.picture().focus();
        annotator.press("Tab");
        assertThat(annotator.box("Mug, box 1 of 2")).isFocused();
        annotator.press("Tab");
        assertThat(annotator.box("Plate, box 2 of 2")).isFocused();
        annotator.press("Tab");
        assertThat(annotator.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mug")))
                .isFocused();
        annotator.press("Shift+Tab", "Shift+Tab", "Shift+Tab");
        assertThat(annotator.picture()).isFocused();
    }

    @Test
    void deletingMovesTheFocusToANeighbour() {
        annotator.drag(200, 160, 380, 400);
        annotator.drag(520, 300, 780, 420);
        annotator.press("Backspace");
        assertThat(annotator.box("Mug, box 1 of 1")).isFocused();
        annotator.press("Delete");
        assertThat(annotator.picture()).isFocused();
    }

    @Test
    void enterWithNothingToCheckSaysWhatToDo() {
        annotator.picture().focus();
        annotator.press("Enter");

        assertThat(annotator.reports("answer-check")).isZero();
        assertThat(annotator.status()).containsText("Draw a box first");
    }

    @Test
    void theListOfKeysOpensAndGivesTheFocusBack() {
        annotator.drag(200, 160, 380, 400);
        annotator.press("?");
        assertThat(annotator.page().getByRole(AriaRole.DIALOG)).isVisible();
        annotator.press("Escape");
        assertThat(annotator.page().getByRole(AriaRole.DIALOG)).isHidden();
        assertThat(annotator.box("Mug, box 1 of 1")).isFocused();
    }

    @Test
    void arrowKeysWalkThroughTheToolBar() {
        annotator.press("Tab", "ArrowRight", "ArrowRight", "Enter");
        assertThat(annotator
                        .page()
                        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Draw with two corners")))
                .hasAttribute("aria-pressed", "true");
    }
}
