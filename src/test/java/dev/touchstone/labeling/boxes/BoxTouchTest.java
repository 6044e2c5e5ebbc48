package dev.touchstone.labeling.boxes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoxTouchTest extends AnnotatorTest {

    private CDPSession touch;

    @Override
    Browser.NewContextOptions screen() {
        return AnnotatorPage.phone();
    }

    @BeforeEach
    void reachForTheScreen() {
        touch = annotator.page().context().newCDPSession(annotator.page());
    }

    @Test
    void oneFingerDrawsAndTheLoupeShowsWhatItCovers() {
        Locator loupe = annotator.page().locator("box-annotator .loupe");
        touch("touchStart", 200, 160);
        touch("touchMove", 300, 300);
        touch("touchMove", 380, 400);
        assertThat(loupe).isVisible();
        touch("touchEnd");

        assertThat(loupe).isHidden();
        assertThat(annotator.answer().boxes()).singleElement().satisfies(box -> {
            assertThat(box.x()).isCloseTo(200, within(2.0));
            assertThat(box.w()).isCloseTo(180, within(3.0));
        });
    }

    @Test
    void aFingerMaySlideUntilTheCornerIsRight() {
        annotator.tool("Draw with two corners");
        touch("touchStart", 150, 120);
        touch("touchMove", 200, 160);
        touch("touchEnd");
        touch("touchStart", 380, 400);
        touch("touchEnd");

        assertThat(annotator.answer().boxes()).singleElement().satisfies(box -> {
            assertThat(box.x()).isCloseTo(200, within(2.0));
            assertThat(box.h()).isCloseTo(240, within(3.0));
        });
    }

    @Test
    void twoFingersZoomAndLeaveNoBoxBehind() {
        double before = annotator.across(960) - annotator.across(0);
        touch("touchStart", 400, 320);
        touch("touchMove", 380, 320);
        touch("touchStart", 380, 320, 560, 320);
        touch("touchMove", 300, 320, 640, 320);
        touch("touchMove", 200, 320, 760, 320);
        touch("touchEnd");
        annotator.page().waitForTimeout(100);

        assertThat(annotator.across(960) - annotator.across(0)).isGreaterThan(before * 1.5);
        assertThat(annotator.answer().boxes()).isEmpty();
    }

    @Test
    void everyButtonIsLargeEnoughForAFinger() {
        Object smallest = annotator.page().evaluate("""
                        () => Math.min(...[...annotator.shadowRoot.querySelectorAll('button')]
                          .filter((button) => button.checkVisibility())
                          .flatMap((button) => [button.offsetWidth, button.offsetHeight]))""");
        assertThat(((Number) smallest).doubleValue()).isGreaterThanOrEqualTo(44);
    }

    @Test
    void nothingRunsOffANarrowScreen() {
        annotator.page().setViewportSize(320, 640);
        assertThat(annotator.page().evaluate("() => document.documentElement.scrollWidth"))
                .isEqualTo(320);
    }

    /** Fingers at points of the picture, as the browser would get them from a screen. */
    private void touch(String type, double... at) {
        JsonArray points = new JsonArray();
        for (int i = 0; i < at.length; i += 2) {
            JsonObject point = new JsonObject();
            point.addProperty("x", annotator.across(at[i]));
            point.addProperty("y", annotator.down(at[i + 1]));
            point.addProperty("id", i);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        touch.send("Input.dispatchTouchEvent", event);
        annotator.page().waitForTimeout(40);
    }
}
