package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The marker of texts alone on a page, with texts of every script and of every length. */
@InBrowser
class LongTextJourney {

    /** Lays a text of words and signs; the tokens are cut here by a plain rule, since the server's own rule is tested there. */
    private static final String LAY = """
            async ({ text, lang }) => {
              const sheet = document.createElement('link');
              Object.assign(sheet, { rel: 'stylesheet', href: '/css/spans.css' });
              document.head.append(sheet);
              await new Promise((loaded) => sheet.addEventListener('load', loaded));
              await import('/js/spans/span-marker.js');
              const points = (words) => Array.from(words).length;
              const tokens = [...text.matchAll(/[\\p{L}\\p{M}\\p{N}]+|\\p{RGI_Emoji}|[^\\s\\p{L}\\p{M}\\p{N}]/gv)]
                .flatMap((found) => [points(text.slice(0, found.index)), points(text.slice(0, found.index)) + points(found[0])]);
              const marker = document.createElement('span-marker');
              const began = performance.now();
              marker.messages = {};
              marker.problem = { text, language: lang, tokens, spans: [], nothingHere: false, readOnly: false, maxSpans: 500,
                labels: [{ slug: 'person', name: 'Person' }, { slug: 'place', name: 'Place' }] };
              document.body.replaceChildren(marker);
              marker.offsetHeight;
              return performance.now() - began;
            }""";

    @Test
    void aTextOfTwentyThousandCharactersIsLaidAndMarkedWithoutAWait(Browsing browsing) {
        Page page = browsing.open("/course");
        double laid = lay(page, "Amina walked to Brisa, slowly. ".repeat(645), "en");
        TextMarker marker = new TextMarker(page);
        marker.focus();
        double marked = ((Number) page.evaluate("""
                () => {
                  const began = performance.now();
                  const press = (key, more) => document.activeElement.dispatchEvent(
                    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
                  for (let i = 0; i < 100; i++) {
                    press('ArrowRight');
                    press('ArrowRight', { shiftKey: true });
                    press('1');
                  }
                  return (performance.now() - began) / 300;
                }""")).doubleValue();
        assertThat(page.evaluate("document.querySelector('span-marker').getAnswer().spans.length"))
                .isEqualTo(100);
        assertThat(laid).as("ms until the text stands").isLessThan(1000);
        assertThat(marked).as("ms for a key").isLessThan(50);
    }

    @Test
    void offsetsOfEmojiAndCombiningSignsCountCodePoints(Browsing browsing) {
        Page page = browsing.open("/course");
        lay(page, "👨‍👩‍👧‍👦 Zoe\u0308 น้ำ 🇧🇷", "en");
        TextMarker marker = new TextMarker(page);
        marker.focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("1");
        assertThat(marker.answer())
                .isEqualTo("{\"spans\":[{\"start\":8,\"end\":12,\"label\":\"person\"}],\"nothingHere\":false}");
        assertThat(marker.token(1)).hasText("Zoe\u0308");
        assertThat(marker.token(0)).hasText("👨‍👩‍👧‍👦");
    }

    @Test
    void inATextFromRightToLeftTheLeftArrowGoesOnAndMarksStayInOrder(Browsing browsing) {
        Page page = browsing.open("/course");
        lay(page, "وصلت ليلى حداد إلى طنجة.", "ar");
        TextMarker marker = new TextMarker(page);
        marker.focus();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Shift+ArrowLeft");
        page.keyboard().press("1");
        assertThat(page.locator(".spans-mark")).hasAttribute("aria-label", "Person: ليلى حداد");
        assertThat(marker.answer()).contains("\"start\":5,\"end\":14");
    }

    @Test
    void arrowsGoByTokenByWordAndByLine(Browsing browsing) {
        Page page = browsing.open("/course");
        lay(page, "one two, three\nfour five six", "en");
        TextMarker marker = new TextMarker(page);
        marker.focus();
        Map<String, String> ways = new LinkedHashMap<>();
        for (String key : List.of(
                "ArrowRight",
                "ArrowRight",
                "ArrowDown",
                "Home",
                "End",
                "ArrowUp",
                "Control+Home",
                "Control+ArrowRight",
                "Control+ArrowRight",
                "Control+End",
                "ArrowRight",
                "Control+ArrowLeft",
                "ArrowLeft")) {
            page.keyboard().press(key);
            ways.put(ways.size() + " " + key, (String) page.evaluate("document.activeElement.textContent"));
        }
        assertThat(ways.values())
                .containsExactly(
                        "two", ",", "five", "four", "six", "three", "one", "two", "three", "six", "six", "five",
                        "four");
    }

    @Test
    void aLargerSpanTakesThePlaceOfASmallerOneAndUndoBringsItBack(Browsing browsing) {
        Page page = browsing.open("/course");
        lay(page, "Old Hanwick is far", "en");
        TextMarker marker = new TextMarker(page);
        marker.drag(1, 1);
        page.keyboard().press("2");
        marker.drag(0, 1);
        page.keyboard().press("1");
        assertThat(marker.answer()).contains("[{\"start\":0,\"end\":11,\"label\":\"person\"}]");
        page.keyboard().press("Control+z");
        assertThat(marker.answer()).contains("[{\"start\":4,\"end\":11,\"label\":\"place\"}]");
        page.keyboard().press("Control+y");
        marker.token(0).click();
        page.keyboard().press("Delete");
        assertThat(marker.answer()).contains("\"spans\":[]");
        page.keyboard().press("Control+z");
        marker.token(0).click();
        page.keyboard().press("2");
        assertThat(marker.answer()).contains("[{\"start\":0,\"end\":11,\"label\":\"place\"}]");
    }

    @Test
    void nothingHereAndSpansExcludeEachOther(Browsing browsing) {
        Page page = browsing.open("/course");
        lay(page, "Old Hanwick is far", "en");
        TextMarker marker = new TextMarker(page);
        marker.nothingHere().click();
        assertThat(marker.answer()).isEqualTo("{\"spans\":[],\"nothingHere\":true}");
        marker.drag(0, 1);
        marker.chip("place").click();
        assertThat(marker.answer()).contains("\"nothingHere\":false");
        marker.nothingHere().click();
        assertThat(page.locator(".spans-status")).hasText("said.nothingRefused");
    }

    @Test
    void theQuestionMarkListsTheKeysAndEscGoesBackToTheText(Browsing browsing) {
        Page page = browsing.open("/course");
        lay(page, "Old Hanwick is far", "en");
        new TextMarker(page).focus();
        page.keyboard().press("?");
        assertThat(page.locator("dialog.spans-help")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.spans-help")).hasCount(0);
        assertThat(page.locator(".spans-token[tabindex='0']")).isFocused();
    }

    private static double lay(Page page, String text, String language) {
        return ((Number) page.evaluate(LAY, Map.of("text", text, "lang", language))).doubleValue();
    }
}
